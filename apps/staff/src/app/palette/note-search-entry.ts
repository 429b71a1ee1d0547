import { readSearchQuery } from '@kraften/domain/concepts/note-search/search-query';
import { noteWords } from '../../parts/search/note-words';
import { paths } from '../routing/paths';
import type { PaletteEntry } from './palette-entries';

/** The entries, and last the search in the notes for what was written. Not where the search itself is what they lead to. */
export function withNoteSearch(entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  if (!readSearchQuery(text).ok || entries.some(({ href }) => href === paths.noteSearch)) return entries;
  const label = `Sök i anteckningar efter ”${text.trim()}”`;
  return [...entries, { kind: 'notes', href: paths.noteSearch, label, detail: '' }];
}

/** Takes what was written along to the search: it never stands in the address. */
export function takeAlong({ kind }: PaletteEntry, text: string): void {
  if (kind === 'notes') noteWords.remember(text.trim());
}
