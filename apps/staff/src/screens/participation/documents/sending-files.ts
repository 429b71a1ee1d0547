import { titleOfFile } from '@kraften/domain/concepts/case-document/document-file';
import { useSyncExternalStore } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { failureMessage, fieldErrorsIn, isWorthTryingAgain } from '../../../app/api/failure';
import { refreshDocuments } from '../../../app/api/refresh';
import { FileSender } from '../../../parts/file/file-sender';

/** What is on its way, by case. It goes on while one is on other pages of the app. */
const sendersByCase = new Map<string, readonly FileSender[]>();
const listeners = new Set<() => void>();
const none: readonly FileSender[] = [];
let turn: Promise<void> = Promise.resolve();

function show(participationId: string, senders: readonly FileSender[]): void {
  sendersByCase.set(participationId, senders);
  for (const listener of listeners) listener();
}

/** What is being sent to a case, or was refused and not put aside yet. */
export function useSendingFiles(participationId: string): readonly FileSender[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sendersByCase.get(participationId) ?? none,
  );
}

/** Begins to send files to a case, one after the other, each called what its name says. */
export function sendFiles(participationId: string, files: readonly File[], today: string): void {
  const senders = files.map(
    (file) => new FileSender(crypto.randomUUID(), file, serverFor(participationId, file, today)),
  );
  show(participationId, [...(sendersByCase.get(participationId) ?? none), ...senders]);
  for (const sender of senders) sendInTurn(participationId, sender);
}

/** Takes a file off the list: one that is on its way is given up. */
export async function putAside(participationId: string, sender: FileSender): Promise<void> {
  const { status, sentParts } = sender.read();
  sender.cancel();
  takeOff(participationId, sender);
  if (status === 'refused' || sentParts === 0) return;
  await apiClient.document.remove.mutate({ documentId: sender.documentId, version: 1, reason: 'Avbruten.' });
  await refreshDocuments();
}

/** Sends a file when those before it have come or stopped: also one that has stopped itself. */
export function sendInTurn(participationId: string, sender: FileSender): void {
  turn = turn.then(async () => {
    await sender.send();
    if (sender.read().status !== 'complete') return;
    await refreshDocuments();
    takeOff(participationId, sender);
  });
}

function takeOff(participationId: string, sender: FileSender): void {
  const senders = sendersByCase.get(participationId) ?? none;
  show(
    participationId,
    senders.filter((other) => other !== sender),
  );
}

function serverFor(participationId: string, file: File, today: string) {
  return {
    send: async (documentId: string, part: number, base64: string) =>
      await apiClient.document.send.mutate({
        ...{ participationId, documentId, part, base64, fileName: file.name, byteLength: file.size },
        ...{ title: titleOfFile(file.name), kind: 'other' as const, datedOn: today },
      }),
    isWorthTryingAgain,
    message: (error: unknown) => fieldErrorsIn(error)[0]?.message ?? failureMessage(error),
  };
}

/** Whether anything is on its way: the window isn't to be closed then. */
function isSending(): boolean {
  return [...sendersByCase.values()].flat().some((sender) => ['sending', 'resting'].includes(sender.read().status));
}

window.addEventListener('online', () => {
  for (const sender of [...sendersByCase.values()].flat()) sender.wake();
});
window.addEventListener('beforeunload', (event) => {
  if (isSending()) event.preventDefault();
});
