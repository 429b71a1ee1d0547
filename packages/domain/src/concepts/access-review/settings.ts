/** From when something is unusual. */
export type UnusualAccessSettings = {
  /** So many persons' cases within so many minutes. */
  readonly manyCases: { readonly persons: number; readonly minutes: number };
  /** So many searches in the notes, each page of hits one, within so many minutes. */
  readonly manySearches: { readonly searches: number; readonly minutes: number };
  /** Monday to Friday, from and to in minutes since midnight. */
  readonly workingHours: { readonly from: number; readonly to: number };
  /** Days after a closing in which a case is still read now and then. */
  readonly daysAfterClosing: number;
};

/**
 * A coach has some ten participants, so twelve cases in half an hour are more than the own. Who looks for a thing once written tries some words; fifteen times is
 * looking for somebody. Six to seven leaves flexible hours
 * in peace. A month after a closing there are questions to answer and papers to finish.
 */
export const usualSettings: UnusualAccessSettings = {
  manyCases: { persons: 12, minutes: 30 },
  manySearches: { searches: 15, minutes: 30 },
  workingHours: { from: 6 * 60, to: 19 * 60 },
  daysAfterClosing: 30,
};
