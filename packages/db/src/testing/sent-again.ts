import { randomUUID } from 'node:crypto';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { NewSubmission } from '../records/self-referral-submission';

/** What somebody sends a second time. */
export const sentAgain = {
  teamId: randomUUID(),
  receivedOn: CalendarDate.parse('2026-01-08'),
  answers: {
    ...{ givenName: 'Kim', familyName: 'Alm', phone: '070-174 06 05', email: '', postalAddress: '' },
    contactWay: 'phone',
    consent: true,
    ...{ ifSomeoneElseAnswers: '', birthDate: null, municipality: '', hopes: 'x', worksAlready: '', supportToday: '' },
    ...{ incomeSource: null, practicalNeeds: '' },
  },
  ...{ reference: 'REF', codeHash: 'hash', schemaVersion: 1, language: 'sv' },
} satisfies Omit<NewSubmission, 'idempotencyKey' | 'sha256'>;
