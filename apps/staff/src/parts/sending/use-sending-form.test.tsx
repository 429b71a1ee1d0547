// @vitest-environment happy-dom
import { success } from '@kraften/domain/result';
import { TextField } from '@kraften/ui/field/text-field';
import { Form } from '@kraften/ui/form/form';
import { FormActions } from '@kraften/ui/form/form-actions';
import { KraftenProvider } from '@kraften/ui/theme/kraften-provider';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SettleConflict } from './settle-conflict';
import { useSendingForm } from './use-sending-form';

type Sent = { readonly 'person.givenName': string };

const send = vi.fn<(input: Sent, version: number) => Promise<unknown>>();
const reload = vi.fn<() => Promise<number>>();
beforeEach(() => {
  send.mockReset().mockResolvedValue(null);
  reload.mockReset().mockResolvedValue(8);
});
afterEach(cleanup);

function refusal(code: string, httpStatus: number, fieldErrors: readonly { field: string; message: string }[] = []) {
  return TRPCClientError.from({
    error: { code: -32_000, message: 'Ändrat av någon annan.', data: { code, httpStatus, fieldErrors } },
  });
}

function NameForm({ stands = null }: { readonly stands?: Sent | null }) {
  const form = useSendingForm<Sent, Sent>({
    initialValues: { 'person.givenName': '' },
    read: (values) => success(values),
    record: { version: 3, reload },
    send,
  });
  return (
    <KraftenProvider>
      <Form form={form} label="Namn">
        {form.conflict === 'found' && (
          <button type="button" onClick={() => void form.loadNew()}>
            Läs in det nya
          </button>
        )}
        <SettleConflict
          form={form}
          stands={stands}
          fields={[{ name: 'person.givenName', label: 'Vad förnamnet är' }]}
        />
        <TextField label="Förnamn" {...form.field('person.givenName')} />
        <FormActions form={form} submit="Spara" />
      </Form>
    </KraftenProvider>
  );
}

function write(text: string, stands: Sent | null = null) {
  render(<NameForm stands={stands} />);
  fireEvent.change(screen.getByLabelText('Förnamn'), { target: { value: text } });
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('shows what the server would not accept at the field that it names', async () => {
  send.mockRejectedValue(
    refusal('UNPROCESSABLE_CONTENT', 422, [{ field: 'person.givenName', message: 'Skriv förnamnet.' }]),
  );
  write('Anna');
  press('Spara');
  await waitFor(() => expect(screen.getByLabelText('Förnamn').getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getAllByText('Skriv förnamnet.')).toHaveLength(2);
  expect(screen.getByLabelText('Förnamn')).toHaveProperty('value', 'Anna');
});

it('sends once however often one presses', async () => {
  write('Anna');
  press('Spara');
  press('Sparar …');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Spara' })).toBeTruthy());
  expect(send).toHaveBeenCalledTimes(1);
});

it('keeps what is written through a conflict, and saves against the new version once that has been read', async () => {
  send.mockRejectedValueOnce(refusal('CONFLICT', 409));
  write('Anna');
  press('Spara');
  await waitFor(() => screen.getByRole('button', { name: 'Läs in det nya' }));
  press('Läs in det nya');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Läs in det nya' })).toBeNull());
  expect(screen.getByLabelText('Förnamn')).toHaveProperty('value', 'Anna');
  press('Spara');
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  expect(send.mock.calls.map(([, version]) => version)).toEqual([3, 8]);
});

it('shows what somebody else saved beside what is written, and saves what the reader chooses', async () => {
  send.mockRejectedValueOnce(refusal('CONFLICT', 409));
  write('Anna', { 'person.givenName': 'Anne' });
  expect(screen.queryByRole('group', { name: 'Vad förnamnet är' })).toBeNull();
  press('Spara');
  await waitFor(() => screen.getByRole('button', { name: 'Läs in det nya' }));
  press('Läs in det nya');
  const mine = await screen.findByRole('radio', { name: 'Det du skrev Anna' });
  expect(mine).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Det som står nu Anne' }));
  expect(screen.getByLabelText('Förnamn')).toHaveProperty('value', 'Anne');
  fireEvent.click(mine);
  expect(screen.getByLabelText('Förnamn'), 'nothing is lost by looking').toHaveProperty('value', 'Anna');
  press('Spara');
  await waitFor(() => expect(send.mock.lastCall).toEqual([{ 'person.givenName': 'Anna' }, 8]));
});

it('asks nothing where somebody else saved the same, or another field', async () => {
  send.mockRejectedValueOnce(refusal('CONFLICT', 409));
  write('Anna', { 'person.givenName': 'Anna' });
  press('Spara');
  await waitFor(() => screen.getByRole('button', { name: 'Läs in det nya' }));
  press('Läs in det nya');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Läs in det nya' })).toBeNull());
  expect(screen.queryByRole('radio')).toBeNull();
});

it('takes over what somebody else saved where the reader wrote nothing, and lets them take it back', async () => {
  send.mockRejectedValueOnce(refusal('CONFLICT', 409));
  render(<NameForm stands={{ 'person.givenName': 'Anne' }} />);
  press('Spara');
  await waitFor(() => screen.getByRole('button', { name: 'Läs in det nya' }));
  press('Läs in det nya');
  await waitFor(() => expect(screen.getByLabelText('Förnamn')).toHaveProperty('value', 'Anne'));
  expect(screen.getByRole('radio', { name: 'Det som står nu Anne' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: /^Det som stod när du började/ }));
  expect(screen.getByLabelText('Förnamn')).toHaveProperty('value', '');
});
