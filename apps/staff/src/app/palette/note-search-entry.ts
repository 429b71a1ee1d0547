import { readSearchQuery } from '@kraften/domain/concepts/note-search/search-query';
import { noteWords } from '../../parts/search/note-words';
import { paths } from '../routing/paths';
import type { PaletteEntry } from './palette-entries';

/** The entries, and last the search in the notes for what was written. Not where the search itself is what they lead to. */
export function withNoteSearch(entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  if (!readSearchQuery(text).ok || entries.some(({ href }) => href === paths.noteSearch)) return entries;
  const label = `Sök i anteckningar efter ”${text.trim()}”`;
  return [...entries, { href: paths.noteSearch, label, detail: 'Sök' }];
}

/** Takes what was written along to the search: it never stands in the address. */
export function takeAlong({ href, detail }: PaletteEntry, text: string): void {
  if (href === paths.noteSearch && detail === 'Sök') noteWords.remember(text.trim());
}
