import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, it } from 'vitest';
import { paletteEntries, paletteSections } from './palette-entries';

type Known = Parameters<typeof paletteEntries>[1];

const participation = (
  participationId: string,
  familyName: string,
  closed = false,
): Known['participations'][number] => ({
  participationId,
  version: 1,
  givenName: 'Anna',
  familyName,
  birthDate: null,
  sex: 'female',
  isProtected: false,
  coachId: 'c',
  coachName: null,
  referralSource: 'FK',
  incomeSource: null,
  enrolledOn: calendarDate(2025, 1, 1),
  closedOn: closed ? calendarDate(2025, 2, 1) : null,
  outcome: null,
  dropout: false,
  nextFollowUpDueOn: null,
  flags: [],
  ongoing: null,
});

const people: Known = {
  reviewsAccess: false,
  groups: [{ groupId: 'forest', name: 'Skogsgruppen', detail: 'Nästa träff: tis 3 mars' }],
  openCaseId: null,
  recentIds: [],
  participations: [participation('left', 'Ek', true), participation('here', 'Ek'), participation('else', 'Berg')],
  referrals: [
    {
      referralId: 'waiting',
      givenName: 'Anna',
      familyName: 'Ekberg',
      isProtected: false,
      mayBeSame: false,
      source: 'FK',
      receivedOn: calendarDate(2025, 1, 1),
      stage: 'queued',
      payingAuthorityAgreed: null,
      writtenIn: null,
      transferredFrom: null,
      bookedVisit: null,
      decidedOn: null,
      queuePlace: null,
      ...{ isSelfReferral: false, contactDueOn: null, reachedOn: null, triesSince: 0, hasNewWord: false },
    },
  ],
};
const found = (text: string) => paletteEntries(text, people).map(({ href }) => href);

it('offers the app’s places before anything is written', () => {
  expect(found(' ')).toContain('/remisser/ny');
  expect(found('')).not.toContain('/deltagare/here');
});

it('finds people by the beginnings of their names, those enrolled first and those who left last', () => {
  expect(found('ek anna')).toEqual(['/deltagare/here', '/remisser/waiting', '/deltagare/left']);
});

it('suggests nobody with protected identity', () => {
  const kept = {
    ...people,
    participations: people.participations.map((row) => ({ ...row, isProtected: row.participationId === 'here' })),
    referrals: people.referrals.map((row) => ({ ...row, isProtected: true })),
  };
  expect(paletteEntries('anna', kept).map(({ href }) => href)).toEqual(['/deltagare/else', '/deltagare/left']);
});

it('finds places too', () => {
  expect(found('uppf')).toEqual(['/uppfoljning', '/uppfoljning/underlag']);
});

it('shows no more than one can take in', () => {
  const many = Array.from({ length: 30 }, (_, index) => participation(`p${index}`, 'Ek'));
  expect(paletteEntries('anna', { ...people, participations: many, referrals: [] })).toHaveLength(8);
});

it('leads to the access log only who reviews it', () => {
  const found = (reviewsAccess: boolean) =>
    paletteEntries('åtkomst', { ...people, reviewsAccess }).map(({ label }) => label);
  expect(found(true)).toEqual(['Åtkomstlogg']);
  expect(found(false)).toEqual([]);
});

it('offers what one can do with somebody to whoever writes the verb and the name', () => {
  expect(found('skriv ant ek')).toEqual(['/deltagare/here?skriv=anteckning']);
  expect(found('uppföljning berg')).toEqual(['/deltagare/else#follow-up']);
  expect(found('skriv in ekberg')).toEqual(['/remisser/waiting/skriv-in']);
  expect(found('boka ekberg'), 'who waits for a place has made the visit').toEqual([]);
  expect(found('ek').every((href) => !href.includes('skriv='))).toBe(true);
});

it('offers nothing to do with who has protected identity', () => {
  const kept = { ...people, participations: people.participations.map((row) => ({ ...row, isProtected: true })) };
  expect(paletteEntries('skriv anteckning ek', kept)).toEqual([]);
});

it('offers to move a visit that is booked, not to book it', () => {
  const atStage = (stage: Known['referrals'][number]['stage']) =>
    paletteEntries('besök ekberg', { ...people, referrals: people.referrals.map((row) => ({ ...row, stage })) }).map(
      ({ label }) => label,
    );
  expect(atStage('visit-booked')).toEqual(['Flytta besöket för Anna Ekberg']);
});

it('finds a group, with when it meets', () => {
  const [group] = paletteEntries('skog', people);
  expect(group).toEqual({
    ...{ kind: 'group', href: '/grupper/forest', label: 'Skogsgruppen', detail: 'Nästa träff: tis 3 mars' },
  });
});

it('begins with the cases that were opened last, those of whom it may remind', () => {
  const recentIds = ['else', 'gone', 'here', 'left'];
  const recent = (known: Known) =>
    paletteEntries('', known)
      .filter(({ kind }) => kind === 'recent')
      .map(({ href }) => href);
  expect(recent({ ...people, recentIds })).toEqual(['/deltagare/else', '/deltagare/here', '/deltagare/left']);
  expect(recent({ ...people, recentIds, openCaseId: 'else' })).toEqual(['/deltagare/here', '/deltagare/left']);
  const kept = people.participations.map((row) => ({ ...row, isProtected: true }));
  expect(recent({ ...people, recentIds, participations: kept })).toEqual([]);
});

it('offers by its verb alone what one can do in the case that is open, also one whose name is kept', () => {
  const kept = people.participations.map((row) => ({ ...row, isProtected: true }));
  const open = { ...people, openCaseId: 'here', participations: kept };
  expect(paletteEntries('skriv ant', open)).toEqual([
    { kind: 'case', href: '/deltagare/here?skriv=anteckning', label: 'Skriv anteckning', detail: '' },
  ]);
  expect(paletteEntries('', open)[0]?.kind).toBe('case');
  const kinds = paletteEntries('an', { ...people, openCaseId: 'here' }).map(({ kind }) => kind);
  expect(kinds.indexOf('case'), 'a name is meant sooner than a verb').toBeGreaterThan(kinds.lastIndexOf('participant'));
  expect(paletteEntries('skriv ant', { ...people, openCaseId: 'left' })).toEqual([]);
});

it('puts what it found under headings, in the order in which the keys go through it', () => {
  const entries = paletteEntries('s', people);
  const sections = paletteSections(entries);
  expect(sections.map(({ kind }) => kind)).toEqual(['group', 'page']);
  expect(sections.flatMap((section) => section.entries)).toEqual(entries);
});
