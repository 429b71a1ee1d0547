const dayInMilliseconds = 86_400_000;

/** Whether an import can still be taken back: for a day. */
export function isImportUndoable(importedAt: Date, now: Date): boolean {
  return now.getTime() - importedAt.getTime() < dayInMilliseconds;
}
