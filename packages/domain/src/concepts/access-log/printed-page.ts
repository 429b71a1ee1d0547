import * as z from 'zod/mini';

/** The pages that staff can print. */
export const PrintedPage = z.enum([
  'participation',
  'consent-form',
  'employer-sheet',
  'participants',
  'referral',
  'today',
  'calendar',
  'inbox',
  'meeting',
  'report',
  'budget',
  'figure-cases',
  'old-report',
  'annual-report',
  'access-log',
  'access-extract',
  'register-extract',
  'disposal',
  'other',
]);
export type PrintedPage = z.output<typeof PrintedPage>;

const labels: Readonly<Record<PrintedPage, string>> = {
  participation: 'ett deltagande',
  'consent-form': 'en blankett för samtycke',
  'employer-sheet': 'arbetsgivarens blad',
  participants: 'listan över deltagare',
  referral: 'en remiss',
  today: 'det som ska göras',
  calendar: 'kalendern',
  inbox: 'inflödet',
  meeting: 'ett möte',
  report: 'siffrorna för en period',
  budget: 'en budget',
  'figure-cases': 'vilka som en siffra räknar',
  'old-report': 'en äldre rapport',
  'annual-report': 'en årsrapport',
  'access-log': 'åtkomstloggen',
  'access-extract': 'vem som har läst',
  'register-extract': 'ett registerutdrag',
  disposal: 'ett gallringsprotokoll',
  other: 'en annan sida',
};

export const printedPageLabels: readonly (readonly [string, string])[] = Object.entries(labels);
