import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, it } from 'vitest';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import { coachesOf, filterParticipations } from './filter-participations';
import type { ParticipantsSearch } from './participants-search';

function participation(facts: Partial<ListedParticipation>): ListedParticipation {
  return {
    participationId: 'p',
    version: 1,
    givenName: 'Anna',
    familyName: 'Ek',
    birthDate: null,
    sex: 'female',
    isProtected: false,
    coachId: 'me',
    coachName: 'Åsa Berg',
    referralSource: 'FK',
    incomeSource: null,
    enrolledOn: calendarDate(2025, 1, 1),
    closedOn: null,
    outcome: null,
    dropout: false,
    nextFollowUpDueOn: null,
    flags: [],
    ongoing: null,
    ...facts,
  };
}

const rows = [
  participation({ participationId: 'open-mine' }),
  participation({ participationId: 'open-other', coachId: 'other', coachName: 'Bo Ek', flags: ['follow-up-overdue'] }),
  participation({ participationId: 'closed', givenName: 'Örjan', closedOn: calendarDate(2025, 2, 1), outcome: 'work' }),
];
const shown = (search: ParticipantsSearch, text = '') =>
  filterParticipations(rows, search, { text, userId: 'me' }).map(({ participationId }) => participationId);

it('shows the open ones unless asked for more', () => {
  expect(shown({})).toEqual(['open-mine', 'open-other']);
  expect(shown({ visa: 'avslutade' })).toEqual(['closed']);
  expect(shown({ visa: 'alla' })).toHaveLength(3);
});

it('narrows by coach, by flag and by both', () => {
  expect(shown({ handledare: 'mina' })).toEqual(['open-mine']);
  expect(shown({ handledare: 'other' })).toEqual(['open-other']);
  expect(shown({ flagga: 'follow-up-overdue' })).toEqual(['open-other']);
  expect(shown({ handledare: 'mina', flagga: 'follow-up-overdue' })).toEqual([]);
});

it('finds a name by the beginnings of its words, whatever the case and order', () => {
  expect(shown({ visa: 'alla' }, '  ÖR ek ')).toEqual(['closed']);
  expect(shown({ visa: 'alla' }, 'ek an')).toEqual(['open-mine', 'open-other']);
  expect(shown({ visa: 'alla' }, 'nna')).toEqual([]);
  expect(shown({ visa: 'alla' }, 'zz')).toEqual([]);
});

it('names each coach once, in Swedish order', () => {
  expect(coachesOf(rows)).toEqual([
    { id: 'other', name: 'Bo Ek' },
    { id: 'me', name: 'Åsa Berg' },
  ]);
});
