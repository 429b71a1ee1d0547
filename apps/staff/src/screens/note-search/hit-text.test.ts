import type { SearchedSource } from '@kraften/domain/concepts/note-search/searched-source';
import { expect, test } from 'vitest';
import { type Hit, hitHref, sourceText, whoseText } from './hit-text';

const hit = (source: SearchedSource, more: Partial<Hit> = {}): Hit => ({
  ...{ source, recordId: 'r', on: '2026-03-10' as Hit['on'], noteKind: null, isDraft: false, authorNames: [] },
  ...{ meetingId: null, snippets: [] },
  case: { participationId: 'p', referralId: 'f', givenName: 'Maja', familyName: 'Berg', isOpen: true },
  ...more,
});

test.each([
  ['note', '/deltagare/p#r'],
  ['mapping', '/deltagare/p/kartlaggning#r'],
  ['goal', '/deltagare/p/plan#r'],
  ['follow-up', '/deltagare/p/uppfoljningar#r'],
  ['matching', '/deltagare/p/arbetstraning#r'],
  ['final-documentation', '/deltagare/p#p-closed'],
  ['closing-draft', '/deltagare/p/avsluta'],
] as const)('a hit in %s leads to %s', (source, href) => {
  expect(hitHref(hit(source))).toBe(href);
});

test('what is written at a meeting leads there, and who isn’t enrolled is found at the referral', () => {
  expect(hitHref(hit('meeting-case', { meetingId: 'm' }))).toBe('/moten/m#r');
  expect(hitHref(hit('meeting-point', { meetingId: 'm', case: null }))).toBe('/moten/m#r');
  const waiting = { participationId: null, referralId: 'f', givenName: 'Ida', familyName: 'Ek', isOpen: true };
  expect(hitHref(hit('referral', { case: waiting }))).toBe('/remisser/f#r');
});

test('a note is called what it is about', () => {
  expect(sourceText(hit('note', { noteKind: 'telephone' }))).toBe('Telefonsamtal');
  expect(whoseText(hit('note'))).toBe('Maja Berg');
  expect(whoseText(hit('meeting-point', { case: null }))).toBe('Mötets dagordning');
});
