import type { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import { useSyncExternalStore } from 'react';

/** Why each case of somebody with protected identity was opened, as long as the app stays open: by the record's id. */
const reasons = new Map<string, OpeningReason>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function openCase(recordId: string, reason: OpeningReason): void {
  reasons.set(recordId, reason);
  for (const listener of listeners) listener();
}

/** What is sent beside the record's id: the reason, where somebody has given one. */
export function openingOf(recordId: string): { reason?: OpeningReason } {
  const reason = reasons.get(recordId);
  return reason === undefined ? {} : { reason };
}

export function useOpening(recordId: string): { reason?: OpeningReason } {
  useSyncExternalStore(subscribe, () => reasons.get(recordId));
  return openingOf(recordId);
}
