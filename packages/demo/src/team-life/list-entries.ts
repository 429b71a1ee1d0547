import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import type { OpenList } from '@kraften/domain/concepts/reference-list/reference-list';
import { randomOf } from '../chance/random';
import type { ListEntryRecord, TeamRecord } from '../demo-records';
import type { TeamProfile } from '../team-profiles';

const unset = { label: '', validFrom: null, validTo: null, offered: true, externalCode: '', note: '' } as const;

/** Codes as a receiver of figures could have them. They are made up: the real ones aren't public. */
const incomeCodes = { 'social-assistance': '31', 'sickness-benefit': '32', 'activity-compensation': '34' } as const;

/** What a team has set of its lists: some external codes, words of its own, and two that have ended. */
export function listEntries(team: TeamRecord, profile: TeamProfile, today: CalendarDate): ListEntryRecord[] {
  const random = randomOf(`${profile.slug}/list-entries`);
  const recordOf = (entry: Omit<ListEntry, 'code'> & { readonly code?: string }): ListEntryRecord => {
    const id = random.uuid();
    return { id, teamId: team.id, code: id, ...entry };
  };
  const own = (list: OpenList, label: string, more: Partial<ListEntry> = {}) =>
    recordOf({ ...unset, list, label, ...more });
  const ended = addDays(today, -120);
  return [
    ...Object.entries(incomeCodes).map(([code, externalCode]) =>
      recordOf({ ...unset, list: 'income-source', code, externalCode, note: 'Påhittad kod i demonstrationen.' }),
    ),
    recordOf({ ...unset, list: 'absence-reason', code: 'no-transport', validTo: ended, note: 'Bussen går oftare nu.' }),
    ...profile.groups.map((group) => own('first-step', `Börja i ${group.replace(/^i /, '')}`)),
    own('first-step', 'Börja i datorgruppen', { validTo: ended, note: 'Gruppen lades ner.' }),
    own('place', profile.meetingPlace),
    own('place', 'Hos den som remitterar'),
    own('decline-reason', 'Behöver vård först, innan rehabilitering mot arbete kan börja.'),
    own('decline-reason', 'Vill inte delta efter studiebesöket.'),
    own('decline-reason', 'Behöver bara stöd av en myndighet.'),
  ];
}
