import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DateField } from '../field/date-field';
import { NumberField } from '../field/number-field';
import { RadioField } from '../field/radio-field';
import { TextArea } from '../field/text-area';
import { KraftenProvider } from '../theme/kraften-provider';
import { Form } from './form';
import { FormActions } from './form-actions';
import { type KraftenFormOptions, useKraftenForm } from './use-kraften-form';

const initialValues = {
  outcome: null as 'work' | 'other' | null,
  closedOn: null as string | null,
  months: null as number | null,
  note: '',
};
type Values = typeof initialValues;

function ClosingForm(options: Omit<KraftenFormOptions<Values>, 'initialValues'>) {
  const form = useKraftenForm<Values>({ initialValues, ...options });
  return (
    <Form form={form} label="Avsluta">
      <RadioField
        label="Vidare till"
        options={[
          { value: 'work', label: 'Arbete' },
          { value: 'other', label: 'Annat' },
        ]}
        {...form.field('outcome')}
      />
      <DateField label="Sista dagen" {...form.field('closedOn')} />
      <NumberField label="Månader" optional {...form.field('months')} />
      <TextArea label="Anteckning" optional {...form.field('note')} />
      <FormActions form={form} submit="Avsluta" submitting="Avslutar …" showSaved />
    </Form>
  );
}

function show(options: Omit<KraftenFormOptions<Values>, 'initialValues'>) {
  render(
    <KraftenProvider>
      <ClosingForm {...options} />
    </KraftenProvider>,
  );
  return { send: () => fireEvent.submit(screen.getByRole('form', { name: 'Avsluta' })) };
}

describe('when something has to be put right', () => {
  test('the summary takes focus, lists the errors in the order of the fields and leads to each', async () => {
    const { send } = show({
      submit: async () => [
        { field: 'note', message: 'Skriv en kortare anteckning.' },
        { field: 'outcome', message: 'Välj vad personen gick vidare till.' },
      ],
    });
    send();
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Välj vad personen gick vidare till.',
      'Skriv en kortare anteckning.',
    ]);

    if (links[0]) fireEvent.click(links[0]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Arbete' }));
    if (links[1]) fireEvent.click(links[1]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Anteckning/ }));
  });

  test('the error is tied to its field', async () => {
    const { send } = show({ validate: () => [{ field: 'note', message: 'Skriv något.' }], submit: async () => [] });
    send();
    const field = screen.getByRole('textbox', { name: /Anteckning/ });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('Skriv något.');
  });

  test('an error inside a field belongs to the field that holds it', async () => {
    const { send } = show({ submit: async () => [{ field: 'note.0.text', message: 'Skriv något.' }] });
    send();
    fireEvent.click(await screen.findByRole('link', { name: 'Skriv något.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Anteckning/ }));
  });

  test('letters in a number are not sent as nothing', () => {
    const submit = vi.fn(async () => []);
    const { send } = show({ submit });
    fireEvent.change(screen.getByRole('textbox', { name: /Månader/ }), { target: { value: 'tolv' } });
    send();
    expect(screen.getByRole('link', { name: 'Skriv ett heltal med siffror, som 12.' })).toBeTruthy();
    expect(submit).not.toHaveBeenCalled();
  });
});

describe('when it is sent', () => {
  test('a second press while the first is on its way does nothing, and the button keeps focus', async () => {
    let arrive = () => {};
    const submit = vi.fn(() => new Promise<undefined>((resolve) => (arrive = () => resolve(undefined))));
    const { send } = show({ submit });
    const button = screen.getByRole('button', { name: 'Avsluta' });
    button.focus();
    send();
    send();
    expect(submit).toHaveBeenCalledTimes(1);
    expect(button.textContent).toBe('Avslutar …');
    expect(button.hasAttribute('disabled')).toBe(false);
    expect(document.activeElement).toBe(button);
    await act(async () => arrive());
    expect(screen.getByText(/^Sparat \d\d:\d\d$/)).toBeTruthy();
  });

  test('Control and Enter in a field sends it once, Enter with nothing else only makes a new line', async () => {
    const submit = vi.fn(async (_: Values) => []);
    show({ submit });
    const field = screen.getByRole('textbox', { name: /Anteckning/ });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(submit).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, repeat: true });
    await waitFor(() => expect(submit).toHaveBeenCalledTimes(1));
  });

  test('Control and Enter in a dialog that stands in the form is not for the form', () => {
    const submit = vi.fn(async (_: Values) => []);
    show({ submit });
    const dialog = document.createElement('dialog');
    const button = dialog.appendChild(document.createElement('button'));
    screen.getByRole('form', { name: 'Avsluta' }).append(dialog);
    fireEvent.keyDown(button, { key: 'Enter', ctrlKey: true });
    expect(submit).not.toHaveBeenCalled();
  });

  test('what cannot be saved stays on the page, with the reason', async () => {
    const { send } = show({ submit: () => Promise.reject(new Error('offline')) });
    const field = screen.getByRole('textbox', { name: /Anteckning/ });
    fireEvent.change(field, { target: { value: 'En lång text' } });
    send();
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Det du har skrivit finns kvar här.');
    expect(screen.getByDisplayValue('En lång text')).toBe(field);
  });

  test('a number is read as Swedes write it', async () => {
    const submit = vi.fn(async (_: Values) => []);
    const { send } = show({ submit });
    fireEvent.change(screen.getByRole('textbox', { name: /Månader/ }), { target: { value: '1 204' } });
    send();
    await waitFor(() => expect(submit.mock.lastCall?.[0].months).toBe(1204));
  });

  test('the page may be left once all is saved, not before', async () => {
    const onSaved = vi.fn();
    const { send } = show({ submit: async () => undefined, onSaved });
    fireEvent.change(screen.getByRole('textbox', { name: /Anteckning/ }), { target: { value: 'Text' } });
    expect(leave()).toBe('asks first');
    send();
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(leave()).toBe('leaves');
  });
});

function leave(): 'asks first' | 'leaves' {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true })) ? 'leaves' : 'asks first';
}
