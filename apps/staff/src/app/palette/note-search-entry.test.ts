import { expect, test } from 'vitest';
import { noteWords } from '../../parts/search/note-words';
import { takeAlong, withNoteSearch } from './note-search-entry';
import type { PaletteEntry } from './palette-entries';

const somebody: PaletteEntry = {
  ...{ kind: 'participant', href: '/deltagare/p', label: 'Maja Berg', detail: 'Inskriven' },
};

test('what was written can be searched for in the notes, last of all, and stands in no address', () => {
  const entries = withNoteSearch([somebody], ' ont i ryggen ');
  expect(entries).toEqual([
    somebody,
    { kind: 'notes', href: '/sok', label: 'Sök i anteckningar efter ”ont i ryggen”', detail: '' },
  ]);
  for (const entry of entries) takeAlong(entry, ' ont i ryggen ');
  expect(noteWords.read()).toBe('ont i ryggen');
});

test('a letter is no search, and the page itself is offered once', () => {
  expect(withNoteSearch([somebody], 'm')).toEqual([somebody]);
  const page: PaletteEntry = { kind: 'page', href: '/sok', label: 'Sök i anteckningar', detail: '' };
  expect(withNoteSearch([page], 'sök')).toEqual([page]);
});
