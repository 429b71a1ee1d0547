// @vitest-environment happy-dom
import { success } from '@kraften/domain/result';
import { TextField } from '@kraften/ui/field/text-field';
import { Form } from '@kraften/ui/form/form';
import { FormActions } from '@kraften/ui/form/form-actions';
import { KraftenProvider } from '@kraften/ui/theme/kraften-provider';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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

function NameForm() {
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
        <TextField label="Förnamn" {...form.field('person.givenName')} />
        <FormActions form={form} submit="Spara" />
      </Form>
    </KraftenProvider>
  );
}

function write(text: string) {
  render(<NameForm />);
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
