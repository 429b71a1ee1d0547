import type { PrintedPage } from '@kraften/domain/concepts/access-log/printed-page';
import { paths } from '../routing/paths';

type Printed = {
  readonly page: PrintedPage;
  readonly participationId?: string;
  readonly referralId?: string;
  readonly personId?: string;
};

const pages: readonly (readonly [string, PrintedPage])[] = [
  [paths.today, 'today'],
  [paths.calendar, 'calendar'],
  [paths.inbox, 'inbox'],
  [paths.queue, 'inbox'],
  [paths.intake, 'other'],
  [paths.emptyAssignment, 'other'],
  [paths.newReferral, 'other'],
  [paths.participants, 'participants'],
  [paths.report, 'report'],
  [paths.budget, 'budget'],
  [paths.costCategories, 'other'],
  [paths.budgetImport, 'other'],
  [paths.definitions, 'other'],
  [paths.worksheets, 'other'],
  [paths.accessLog, 'access-log'],
];

/** Pages of their own below a participant's. */
const casePages: ReadonlyMap<string, PrintedPage> = new Map([
  ['vem-har-last', 'access-extract'],
  ['samtyckesblankett', 'consent-form'],
  ['arbetsgivarblad', 'employer-sheet'],
]);

/** What is printed when a page is, by its path. */
export function printedPageAt(path: string): Printed {
  const named = pages.find(([address]) => address === path)?.[1];
  if (named !== undefined) return { page: named };
  const [place = '', id = '', rest] = path.split('/').slice(1);
  if (place === 'deltagare') return { page: casePages.get(rest ?? '') ?? 'participation', participationId: id };
  if (place === 'moten') return { page: 'meeting' };
  if (place === 'gallring') return { page: 'disposal' };
  if (place === 'personer') return { page: 'register-extract', personId: id };
  if (place === 'remisser') return { page: 'referral', referralId: id };
  if (path.startsWith(paths.oldReports)) return { page: 'old-report' };
  if (path.startsWith(paths.annualReports)) return { page: 'annual-report' };
  return { page: place === 'uppfoljning' ? 'figure-cases' : 'other' };
}
