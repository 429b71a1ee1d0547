import type { PresentPerson } from './together-client';

const nobody: readonly PresentPerson[] = [];
const byCase = new Map<string, readonly PresentPerson[]>();
const listeners = new Set<() => void>();

/** Who is in which case, as far as this window has heard. */
export const presenceStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (caseId: string): readonly PresentPerson[] => byCase.get(caseId) ?? nobody,
  hear(caseId: string, people: readonly PresentPerson[]): void {
    byCase.set(caseId, people);
    for (const listener of listeners) listener();
  },
};
