/** The tables that the rows and the columns of a crossing sum to. */
export type CrossedTables = { readonly rowTable: string; readonly columnTable: string };

/** The tables of each crossing, by their ids. */
export const crossedTables: Readonly<Record<string, CrossedTables>> = {
  'crossings.newlyEnrolled.incomeSourceByReferralSource': {
    rowTable: 'breakdowns.newlyEnrolled.incomeSource',
    columnTable: 'breakdowns.newlyEnrolled.referralSource',
  },
  'crossings.closed.sexByOutcome': { rowTable: 'breakdowns.closed.sex', columnTable: 'closings.byOutcome' },
  'crossings.closed.ageBandByOutcome': { rowTable: 'breakdowns.closed.ageBand', columnTable: 'closings.byOutcome' },
  'income.beforeByAfter': { rowTable: 'breakdowns.closed.incomeSource', columnTable: 'income.after' },
};
