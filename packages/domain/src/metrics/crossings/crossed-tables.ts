import { ageBand } from '../dimensions/age-band';
import { incomeSource } from '../dimensions/income-source';
import { incomeSourceAfter } from '../dimensions/income-source-after';
import { outcome } from '../dimensions/outcome';
import { referralSource } from '../dimensions/referral-source';
import { sex } from '../dimensions/sex';

/** A table that the rows or the columns of a crossing sum to, and its codes. */
type Side = { readonly table: string; readonly codes: readonly string[] };

/** The tables of each crossing, by its id. */
export const crossedTables: Readonly<Record<string, { readonly rows: Side; readonly columns: Side }>> = {
  'crossings.newlyEnrolled.incomeSourceByReferralSource': {
    rows: { table: 'breakdowns.newlyEnrolled.incomeSource', codes: incomeSource.codes },
    columns: { table: 'breakdowns.newlyEnrolled.referralSource', codes: referralSource.codes },
  },
  'crossings.closed.sexByOutcome': {
    rows: { table: 'breakdowns.closed.sex', codes: sex.codes },
    columns: { table: 'closings.byOutcome', codes: outcome.codes },
  },
  'crossings.closed.ageBandByOutcome': {
    rows: { table: 'breakdowns.closed.ageBand', codes: ageBand.codes },
    columns: { table: 'closings.byOutcome', codes: outcome.codes },
  },
  'income.beforeByAfter': {
    rows: { table: 'breakdowns.closed.incomeSource', codes: incomeSource.codes },
    columns: { table: 'income.after', codes: incomeSourceAfter.codes },
  },
};
