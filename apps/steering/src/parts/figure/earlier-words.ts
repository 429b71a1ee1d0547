import { compareReports, type PeriodFigures } from '@kraften/domain/comparison/compare-reports';
import type { Comparison } from '@kraften/domain/comparison/comparison';
import { verdictText } from '@kraften/domain/comparison/verdict-text';
import type { MetricResult } from '@kraften/domain/metrics/result';
import { inOneLine } from './figure-in-one-line';
import { findFigure } from './find-figure';

/** The same figures for an earlier period. */
export type EarlierFigures = PeriodFigures & { readonly periodName: string };

/** What is said of a figure beside the same one of an earlier period. */
export type EarlierWords = {
  /** What it was then: "Samma tid 2025: 57 % (8 av 14)". */
  readonly before: string;
  /** Whether the difference is more than chance; empty where that isn't tested. */
  readonly chance: string;
  /** The numbers that this rests on, for those who ask. */
  readonly heading: string;
  readonly numbers: string;
  /** How it was tested, or why it wasn't; null where the numbers say that themselves. */
  readonly method: string | null;
};

/** Null where one of the periods lacks the figure. */
export function earlierWords(
  metricId: string,
  now: PeriodFigures,
  earlier: EarlierFigures | null,
): EarlierWords | null {
  if (earlier === null) return null;
  const figure = findFigure(earlier.figures, metricId);
  const shown = now.figures.filter((one) => one.metricId === metricId);
  const [compared] = compareReports({ period: now.period, figures: shown }, earlier);
  if (figure === null || compared === undefined) return null;
  const { comparison } = compared;
  return {
    before: `${earlier.periodName}: ${inOneLine(figure)}`,
    chance: chanceText(comparison),
    heading: `Jämfört med ${insideSentence(earlier.periodName)}`,
    numbers: comparison.sentence,
    method: methodText(comparison, figure.result.shape),
  };
}

function chanceText({ verdict, difference }: Comparison): string {
  return verdict !== 'not-tested' && difference === 0 ? 'Ingen skillnad.' : verdictText(verdict, null);
}

function methodText({ verdict, difference }: Comparison, shape: MetricResult['shape']): string | null {
  if (verdict === 'not-tested') {
    return shape === 'count' && difference !== null
      ? 'Samma deltagare kan vara inskrivna båda gångerna, så skillnaden prövas inte mot slumpen.'
      : null;
  }
  return difference === 0 ? null : `${methods[shape]} ${oneInTwenty}`;
}

const ofWholeNumbers = 'p är hur ofta slumpen ensam ger en minst så stor skillnad, och under 0,05 är det sällan.';

const methods: Readonly<Record<MetricResult['shape'], string>> = {
  count: `Prövat med ett exakt binomialtest: ${ofWholeNumbers}`,
  share: `Prövat med Fishers exakta test: ${ofWholeNumbers}`,
  distribution: 'Prövat med Welchs intervall för skillnaden mellan två medelvärden.',
  table: '',
  crossing: '',
  shares: '',
  money: '',
  curve: '',
};

const oneInTwenty =
  'Av tjugo jämförelser utan verklig skillnad ser ändå i medel en ut att vara större än slumpen brukar ge.';

function insideSentence(name: string): string {
  return `${name.charAt(0).toLocaleLowerCase('sv')}${name.slice(1)}`;
}
