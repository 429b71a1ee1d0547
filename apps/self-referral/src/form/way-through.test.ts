import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { describe, expect, test } from 'vitest';
import { type Answers, emptyDraft, noAnswers } from '../draft/draft';
import { elsewhere } from '../draft/municipality';
import { questionIds } from '../question/question-id';
import { avesta, firstKey, kraften, shortestDraft, t, today } from '../testing/fictional-form';
import { admittedPage } from './admitted-page';
import { concernsAbout, noteAfter, teamWhereOneLives } from './concerns';
import { firstPage, pageAfter, pageBefore, pageToResume } from './way-through';

test('the questions follow each other to the check page, and back again', () => {
  expect(pageAfter('name', false)).toMatchObject({ question: 'contact' });
  expect(pageAfter('consent', false)).toEqual({ page: 'check' });
  expect(pageBefore('contact', false)).toMatchObject({ question: 'name' });
  expect(pageBefore('name', false)).toEqual({ page: 'start' });
});

test('who changes an answer goes back to the check page', () => {
  expect(pageAfter('name', true)).toEqual({ page: 'check' });
  expect(pageBefore('hopes', true)).toEqual({ page: 'check' });
});

test('the team is asked for first, unless the address names it', () => {
  expect(firstPage(emptyDraft(firstKey))).toMatchObject({ page: 'team' });
  expect(firstPage({ ...emptyDraft(firstKey), teamSlug: 'kraften' })).toMatchObject({ question: 'name' });
});

test('who comes back goes on at the first question neither answered nor passed by', () => {
  expect(pageToResume(shortestDraft)).toMatchObject({ question: 'birth-date' });
  expect(pageToResume({ ...shortestDraft, skipped: ['birth-date', 'municipality'] })).toMatchObject({
    question: 'hopes',
  });
  expect(pageToResume({ ...shortestDraft, skipped: questionIds })).toEqual({ page: 'check' });
});

test('behind a receipt there is no form to send once more', () => {
  const outcome = { kind: 'sent-in-another-tab' } as const;
  expect(admittedPage({ page: 'check' }, { draft: shortestDraft, outcome })).toEqual({ page: 'sent' });
  expect(admittedPage({ page: 'follow' }, { draft: shortestDraft, outcome })).toEqual({ page: 'follow' });
});

test('a form whose answers are gone begins from the start', () => {
  const empty = { draft: { ...emptyDraft(firstKey), teamSlug: 'kraften' }, outcome: null };
  const page = (question: 'name' | 'hopes') => ({ page: 'question', question, changing: false }) as const;
  expect(admittedPage(page('hopes'), empty)).toEqual({ page: 'start' });
  expect(admittedPage({ page: 'check' }, empty)).toEqual({ page: 'start' });
  expect(admittedPage(page('name'), empty)).toEqual(page('name'));
  expect(admittedPage(page('hopes'), { ...empty, draft: shortestDraft })).toEqual(page('hopes'));
});

describe('what lies outside of what the team is for is told and stops nobody', () => {
  const when = { today, months: t.dates.months };
  const noteOn = (question: 'birth-date' | 'municipality', answers: Partial<Answers>, on: CalendarDate = today) =>
    noteAfter(question, concernsAbout({ ...noAnswers, ...answers }, kraften, { ...when, today: on }));

  test('age', () => {
    expect(noteOn('birth-date', { birthDay: '4', birthMonth: '3', birthYear: '2009' })).toBe('age');
    expect(noteOn('birth-date', { birthDay: '3', birthMonth: '3', birthYear: '2009' })).toBeNull();
    expect(noteOn('birth-date', { birthDay: '3', birthMonth: '3', birthYear: '1960' })).toBe('age');
    expect(noteOn('birth-date', {})).toBeNull();
  });

  test('municipality', () => {
    const inAvesta = { ...noAnswers, municipality: elsewhere, otherMunicipality: 'avesta kommun' };
    expect(noteOn('municipality', { municipality: 'Hedemora' })).toBeNull();
    expect(noteOn('municipality', inAvesta)).toBe('municipality');
    expect(teamWhereOneLives(inAvesta, [kraften, avesta], today)).toBe(avesta);
    expect(teamWhereOneLives({ ...inAvesta, otherMunicipality: 'Sala' }, [kraften, avesta], today)).toBeNull();
  });
});
