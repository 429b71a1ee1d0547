/** The figures that are shown as a series of twelve-month windows, by their names in the address. */
export const seriesMetricIds = {
  resultat: 'results.excludingDropouts',
  genomstromningstid: 'throughputMonths.results',
  nyinskrivna: 'flow.newlyEnrolled',
  avslut: 'flow.closed',
} as const;

export type SeriesName = keyof typeof seriesMetricIds;

export const seriesNames = ['resultat', 'genomstromningstid', 'nyinskrivna', 'avslut'] as const satisfies SeriesName[];

export const defaultSeries: SeriesName = 'resultat';
