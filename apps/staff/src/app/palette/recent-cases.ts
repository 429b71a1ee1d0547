import { useEffect } from 'react';

const kept = 12;
let ids: readonly string[] = [];

/** Ids of the cases that were opened in this window, the last first. In its memory only: nothing of it stays on the computer. */
export function recentCaseIds(): readonly string[] {
  return ids;
}

/** Remembers that the case was opened, for the palette. */
export function useRememberCase(participationId: string): void {
  useEffect(() => {
    ids = [participationId, ...ids.filter((id) => id !== participationId)].slice(0, kept);
  }, [participationId]);
}
