import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { dutyText } from './duty-text';
import { dutyGroups, isShown, keyOf, type ListedDuty } from './listed-duty';
import { readTodaySearch } from './today-search';

const day = (text: string) => CalendarDate.parse(text);
const today = day('2026-11-26');
const nobody = { givenName: 'Maja', familyName: 'Berg', isProtected: false, since: null, authority: null };
type PersonDuty = Exclude<ListedDuty, { readonly groupName: string }>;
const ofCoach = (coachId: string, dueOn: string | null = null): PersonDuty => ({
  ...{ ...nobody, kind: 'follow-up', dueOn: dueOn === null ? null : day(dueOn) },
  case: { kind: 'participation', participationId: 'p', coachId },
});
const ofInbox: PersonDuty = {
  ...{ ...nobody, kind: 'study-visit', dueOn: day('2026-11-27') },
  case: { kind: 'referral', referralId: 'r', visitTime: '09:30' },
};

const ofGroup = (leaderIds: string[], dueOn: string): ListedDuty => ({
  ...{ kind: 'group-session', dueOn: day(dueOn), since: null, authority: null, groupName: 'Träffpunkten' },
  case: { kind: 'group', groupId: 'g', startsAt: '09:30', leaderIds },
});

test.each([
  ['one’s own, and what is nobody’s', {}, [true, false, true]],
  ['another coach’s, and that alone', { handledare: 'bo' }, [false, true, false]],
  ['what is nobody’s', { visa: 'inflodet' }, [false, false, true]],
] as const)('a day shows %s', (_what, search, shown) => {
  expect([ofCoach('anna'), ofCoach('bo'), ofInbox].map(isShown(search, 'anna'))).toEqual(shown);
});

test('a group’s meetings stand with who leads it, and with everybody where nobody does', () => {
  const [led, open] = [ofGroup(['anna', 'cilla'], '2026-11-26'), ofGroup([], '2026-11-26')];
  const shown = (search: Parameters<typeof isShown>[0], userId: string) => [led, open].map(isShown(search, userId));
  expect(shown({}, 'anna')).toEqual([true, true]);
  expect(shown({}, 'bo')).toEqual([false, true]);
  expect(shown({ handledare: 'cilla' }, 'bo')).toEqual([true, false]);
  expect(shown({ visa: 'inflodet' }, 'bo')).toEqual([false, true]);
});

test('each meeting of a group is a duty of its own', () => {
  expect(keyOf(ofGroup([], '2026-11-26'))).not.toBe(keyOf(ofGroup([], '2026-11-19')));
  expect(dutyText(ofGroup([], '2026-11-19'), today)).toBe('Var tors 19 november. Vilka kom?');
  expect(dutyText(ofGroup([], '2026-11-26'), today)).toBe('I dag kl 09:30');
});

test('duties stand by how soon they are, and what is empty is left out', () => {
  const groups = dutyGroups([ofCoach('anna', '2026-11-20'), ofCoach('anna'), ofInbox], today);
  expect(groups.map(({ title, duties }) => `${title} ${duties.length}`)).toEqual([
    'Försenat 1',
    'Senare i veckan 1',
    'Utan bestämd dag 1',
  ]);
});

test('a person’s two consents that end are two things to do', () => {
  const consent = (authority: 'FK' | 'AF'): PersonDuty => ({ ...ofCoach('anna'), kind: 'consent-ends', authority });
  expect(keyOf(consent('FK'))).not.toBe(keyOf(consent('AF')));
  expect(dutyText({ ...consent('FK'), dueOn: day('2026-12-16') }, today)).toBe(
    'Försäkringskassan: gäller till ons 16 december',
  );
});

test.each([
  ['2026-11-20', 'Skulle ha hållits senast fre 20 november, 6 dagar sedan'],
  ['2027-01-04', 'Ska hållas senast mån 4 januari 2027'],
])('a follow-up by %s', (dueOn, text) => {
  expect(dutyText(ofCoach('anna', dueOn), today)).toBe(text);
});

test.each([
  ['2026-11-26', 'I dag kl 09:30'],
  ['2026-11-27', 'Fre 27 november kl 09:30'],
  ['2026-11-25', 'Var ons 25 november. Hur gick det?'],
])('a visit on %s', (dueOn, text) => {
  expect(dutyText({ ...ofInbox, dueOn: day(dueOn) }, today)).toBe(text);
});

test('an address that says nothing known shows one’s own day', () => {
  expect(readTodaySearch({ visa: 'annat', handledare: '' })).toEqual({});
  expect(readTodaySearch({ visa: 'teamet' })).toEqual({ visa: 'teamet' });
});
