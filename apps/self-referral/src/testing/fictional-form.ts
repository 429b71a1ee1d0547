import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Team } from '../door/door';
import { type Answers, type Draft, emptyDraft, noAnswers } from '../draft/draft';
import type { FormMessages } from '../messages/messages';
import { sv } from '../messages/sv/sv';
import { svForm } from '../messages/sv/sv-form';
import type { DeviceStorage } from '../storage/kept-draft';

export const t: FormMessages = { ...sv, ...svForm };
export const today = '2025-03-03' as CalendarDate;
export const firstKey = '6b1f8f0e-4b7f-4f9e-9f43-3a8b1f0c9d11';

/** What is required and nothing else. */
export const shortestAnswers: Answers = {
  ...noAnswers,
  givenName: 'Amina',
  familyName: 'Exempel',
  contactWay: 'phone',
  phone: '070-123 45 67',
  consent: 'yes',
};

export const shortestDraft: Draft = { ...emptyDraft(firstKey), teamSlug: 'kraften', answers: shortestAnswers };

export const kraften: Team = {
  teamSlug: 'kraften',
  teamName: 'Kraften',
  catchment: ['Hedemora'],
  admittedAges: { from: 16, to: 64 },
  intakeStop: null,
};

export const avesta: Team = {
  teamSlug: 'avesta',
  teamName: 'Samverkansteam Avesta',
  catchment: ['Avesta'],
  admittedAges: { from: 16, to: 60 },
  intakeStop: null,
};

/** A browser's storage that counts what is written. */
export function deviceStorage(): DeviceStorage & { readonly entries: Map<string, string>; readonly writes: string[] } {
  const entries = new Map<string, string>();
  const writes: string[] = [];
  return {
    entries,
    writes,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      entries.set(key, value);
      writes.push(value);
    },
    removeItem: (key) => void entries.delete(key),
  };
}
