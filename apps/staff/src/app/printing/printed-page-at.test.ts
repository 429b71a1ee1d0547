import { expect, it } from 'vitest';
import { paths } from '../routing/paths';
import { printedPageAt } from './printed-page-at';

it.each([
  [paths.today, { page: 'today' }],
  [paths.inbox, { page: 'inbox' }],
  [paths.participants, { page: 'participants' }],
  [paths.participation('p'), { page: 'participation', participationId: 'p' }],
  [paths.close('p'), { page: 'participation', participationId: 'p' }],
  [paths.consentForm('p'), { page: 'consent-form', participationId: 'p' }],
  [paths.employerSheet('p', 'w'), { page: 'employer-sheet', participationId: 'p' }],
  [paths.caseSection('p', 'arbetstraning'), { page: 'participation', participationId: 'p' }],
  [paths.accessExtract('p'), { page: 'access-extract', participationId: 'p' }],
  [paths.disposal('d'), { page: 'disposal' }],
  [paths.registerExtract('p'), { page: 'register-extract', personId: 'p' }],
  [paths.referral('r'), { page: 'referral', referralId: 'r' }],
  [paths.enrol('r'), { page: 'referral', referralId: 'r' }],
  [paths.enrolmentDraftSheet('r'), { page: 'referral', referralId: 'r' }],
  [paths.enrolmentSheet('p'), { page: 'participation', participationId: 'p' }],
  [paths.newReferral, { page: 'other' }],
  [paths.queue, { page: 'inbox' }],
  [paths.intake, { page: 'other' }],
  [paths.report, { page: 'report' }],
  [paths.budget, { page: 'budget' }],
  [paths.costCategories, { page: 'other' }],
  [paths.figureCases('flow.started'), { page: 'figure-cases' }],
  [paths.definitions, { page: 'other' }],
  [paths.oldReports, { page: 'old-report' }],
  [paths.oldReport('o'), { page: 'old-report' }],
  [paths.annualReportReading('r'), { page: 'annual-report' }],
  [paths.reportEdition('e'), { page: 'annual-report' }],
  [paths.accessLog, { page: 'access-log' }],
  ['/nowhere', { page: 'other' }],
])('printing %s is logged as %o', (path, printed) => {
  expect(printedPageAt(path)).toEqual(printed);
});
