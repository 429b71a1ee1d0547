import { documentPartSize } from '@kraften/domain/concepts/case-document/document-file';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Arrival, FileSender } from './file-sender';

const lineIsDown = new Error('down');
const send = vi.fn<(documentId: string, part: number, base64: string) => Promise<Arrival>>();
const server = {
  send,
  isWorthTryingAgain: (error: unknown) => error === lineIsDown,
  message: (error: unknown) => (error === lineIsDown ? 'Ingen kontakt.' : 'Nej.'),
};
const threeParts = () => new File(['x'.repeat(2 * documentPartSize + 1)], 'intyg.txt');
const partsAsked = () => send.mock.calls.map(([, part]) => part);
const receiving = (nextPart: number): Arrival => ({ state: 'receiving', nextPart });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  send.mockReset();
});
afterEach(() => void vi.useRealTimers());

it('sends part after part, each by what the server asks for, until it is complete', async () => {
  send
    .mockResolvedValueOnce(receiving(1))
    .mockResolvedValueOnce(receiving(2))
    .mockResolvedValueOnce({ state: 'complete' });
  const sender = new FileSender('d1', threeParts(), server);
  await sender.send();
  expect(partsAsked()).toEqual([0, 1, 2]);
  expect(send.mock.calls.map(([, , base64]) => atob(base64).length)).toEqual([documentPartSize, documentPartSize, 1]);
  expect(sender.read()).toMatchObject({ status: 'complete', sentParts: 3 });
});

it('tries a part again when the line was down, and goes on from there', async () => {
  send.mockResolvedValueOnce(receiving(1)).mockRejectedValueOnce(lineIsDown).mockResolvedValueOnce(receiving(2));
  send.mockResolvedValueOnce({ state: 'complete' });
  const sender = new FileSender('d1', threeParts(), server);
  const done = sender.send();
  await vi.waitFor(() => expect(sender.read().status).toBe('resting'));
  expect(sender.read().message).toBe('Ingen kontakt.');
  sender.wake();
  await done;
  expect(partsAsked()).toEqual([0, 1, 1, 2]);
});

it('stops after some tries, and begins where it was when somebody asks', async () => {
  send.mockResolvedValueOnce(receiving(1)).mockRejectedValue(lineIsDown);
  const sender = new FileSender('d1', threeParts(), server);
  const done = sender.send();
  await vi.waitFor(async () => {
    sender.wake();
    expect(sender.read().status).toBe('stopped');
  });
  await done;
  send.mockReset();
  send.mockResolvedValueOnce({ state: 'complete' });
  await sender.send();
  expect(partsAsked()).toEqual([1]);
});

it('says why a file isn’t taken, by the page and by the server', async () => {
  const macro = new FileSender('d1', new File(['x'], 'makro.docm'), server);
  expect(macro.read()).toMatchObject({ status: 'refused', message: expect.stringContaining('går inte att lägga in') });
  await macro.send();
  expect(send).not.toHaveBeenCalled();
  send.mockResolvedValueOnce({ state: 'refused', message: 'Filen är låst.' });
  const locked = new FileSender('d2', new File(['x'], 'a.pdf'), server);
  await locked.send();
  expect(locked.read()).toMatchObject({ status: 'refused', message: 'Filen är låst.' });
});

it('sends nothing more once it is given up', async () => {
  send.mockRejectedValue(lineIsDown);
  const sender = new FileSender('d1', threeParts(), server);
  const done = sender.send();
  await vi.waitFor(() => expect(sender.read().status).toBe('resting'));
  sender.cancel();
  await done;
  expect(send).toHaveBeenCalledTimes(1);
  expect(sender.read().status).toBe('cancelled');
});
