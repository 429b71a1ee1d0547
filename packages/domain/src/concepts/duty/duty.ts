import type { Authority } from '../authority/authority';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays, weekdayOf } from '../calendar-date/day-number';
import type { Label } from '../label/label';

export const dutyKinds = [
  'group-session',
  'study-visit',
  'new-referral',
  'visit-to-book',
  'referral-to-decide',
  'booked-follow-up',
  'follow-up',
  'plan-step',
  'work-training',
  'unsigned-draft',
  'trial-to-decide',
  'consent-ends',
  'no-attendance',
  'low-attendance',
  'insurance-to-register',
  'over-twelve-months',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const dutyKindLabels: Record<DutyKind, Label> = {
  'group-session': { sv: 'Gruppträff', en: 'Group session' },
  'study-visit': { sv: 'Studiebesök', en: 'Study visit' },
  'new-referral': { sv: 'Ny remiss', en: 'New referral' },
  'visit-to-book': { sv: 'Studiebesök att boka', en: 'Study visit to book' },
  'referral-to-decide': { sv: 'Remiss att besluta om', en: 'Referral to decide' },
  'booked-follow-up': { sv: 'Bokad uppföljning', en: 'Booked follow-up' },
  'work-training': { sv: 'Uppföljning av arbetsträning', en: 'Work training to follow up' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  'plan-step': { sv: 'Steg i handlingsplanen', en: 'Step of the action plan' },
  'unsigned-draft': { sv: 'Anteckning att signera', en: 'Note to sign' },
  'trial-to-decide': { sv: 'Prövotid att besluta om', en: 'Trial period to decide' },
  'consent-ends': { sv: 'Samtycke som går ut', en: 'Consent that ends' },
  'no-attendance': { sv: 'Ingen närvaro på tre veckor', en: 'No attendance for three weeks' },
  'low-attendance': { sv: 'Lägre närvaro än teamet kräver', en: 'Less attendance than the team asks for' },
  'insurance-to-register': { sv: 'Försäkring att anmäla', en: 'Insurance to register' },
  'over-twelve-months': { sv: 'Över tolv månader', en: 'Over twelve months' },
};

/** Something that a case asks of the team, derived from what has been recorded; it ends by itself when it is done. */
export type Duty = {
  readonly kind: DutyKind;
  /** The last day to do it, or the day that it happens on; null where no day is set. */
  readonly dueOn: CalendarDate | null;
  /** The day that it counts from: when a referral came, somebody was last present or was enrolled. Null where `dueOn` says it all. */
  readonly since: CalendarDate | null;
  /** The authority of a consent that ends. */
  readonly authority: Authority | null;
};

export const urgencies = ['late', 'today', 'this-week', 'later', 'undated'] as const;
export type Urgency = (typeof urgencies)[number];

/** How soon: `this-week` ends with Sunday. */
export function urgencyOf({ dueOn }: Pick<Duty, 'dueOn'>, today: CalendarDate): Urgency {
  if (dueOn === null) return 'undated';
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn <= addDays(today, 7 - weekdayOf(today)) ? 'this-week' : 'later';
}

/** The most pressing first: by day, what has no day last; of a day, and of none, by kind and then the oldest first. */
export function byUrgency(one: Duty, other: Duty): number {
  return (
    compareDays(one.dueOn, other.dueOn) ||
    dutyKinds.indexOf(one.kind) - dutyKinds.indexOf(other.kind) ||
    compareDays(one.since, other.since)
  );
}

function compareDays(one: CalendarDate | null, other: CalendarDate | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
