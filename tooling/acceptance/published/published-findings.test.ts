import { checkFigures } from '@kraften/domain/findings/check-figures';
import { computedSheet } from '@kraften/domain/findings/sheet/computed-sheet';
import { parseFigureSheet, type TypedFigure } from '@kraften/domain/findings/sheet/parse-figure-sheet';
import { computeReport } from '@kraften/domain/reports/compute-report';
import { describe, expect, test } from 'vitest';
import { type PublishedReport, publishedCohort, publishedFigures, publishedReports } from './published';

/**
 * The figures typed in as the report has them, those too that contradict the rest and so have no case behind them.
 * `instead` stands in for figures of the same path.
 */
function findingsIn(report: PublishedReport, { instead = [], also = [] }: Printed = {}): string[] {
  const { period, figures } = publishedFigures(report);
  const replaced = new Set(instead.map(({ path }) => path));
  const kept = figures.filter(({ path }) => !replaced.has(path));
  const sheet = parseFigureSheet({ period, figures: [...kept, ...instead, ...also] });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problem));
  return checkFigures(sheet.value).map(({ message }) => message);
}

type Printed = { readonly instead?: readonly TypedFigure[]; readonly also?: readonly TypedFigure[] };

test('Avesta 2021/22: the flow, the persons and "annat" contradict the table', () => {
  const findings = findingsIn('avesta-2021-22', {
    also: [
      { path: 'flow.enrolledAtEnd', printed: '43', heading: 'Antal aktiva 20220630' },
      { path: 'flow.persons', printed: '67 personer' },
      { path: 'closings.byOutcome.other', printed: '9 personer' },
    ],
  });
  expect(findings).toEqual([
    'Flödet går inte ihop: 34 vid periodens början + 34 nyinskrivna − 24 avslutade = 44, men rapporten har 43 vid periodens slut. Skillnaden är 1. Med 33 vid periodens början går allt ihop.',
    'Totalt 67 personer under perioden går inte ihop: 24 avslutade + 43 kvar = 67, men 34 vid periodens början + 34 nyinskrivna = 68. Skillnaden är 1.',
    'Avslut efter orsak, annat, står som 8 på ett ställe och 9 på ett annat. Skillnaden är 1, lika många som sjukersättning: de kan vara inräknade där.',
  ]);
});

test('Kraften 2017/18: the 45 closings balance only with the 2 dropouts on top', () => {
  const findings = findingsIn('kraften-2017-18', {
    also: [
      { path: 'closings.total', printed: '45' },
      { path: 'flow.enrolledAtStart', printed: '52', heading: 'Antal inskrivna 20170701' },
      { path: 'flow.enrolledAtEnd', printed: '34', heading: 'Antal inskrivna 20180630' },
    ],
  });
  expect(findings).toEqual([
    'Flödet går ihop bara om de 2 tidiga avhoppen räknas utöver de 45 avsluten: 52 + 29 − 47 = 34. Skriv ut om avhoppen ingår i ”avslut totalt”.',
  ]);
});

test('Kraften 2018/19: everything adds up', () => {
  expect(findingsIn('kraften-2018-19')).toEqual([]);
});

test('Kraften 2024: the split of sexes is wrongly rounded, and the last column has last year’s date', () => {
  const findings = findingsIn('kraften-2024', {
    instead: [
      { path: 'results.bySex.female', printed: '5 kvinnor, 72%' },
      { path: 'results.bySex.male', printed: '2 män, 28%' },
      { path: 'flow.enrolledAtStart', printed: '35', heading: 'Antal inskrivna 240101' },
      { path: 'flow.enrolledAtEnd', printed: '38', heading: 'Antal inskrivna 231231' },
    ],
  });
  expect(findings).toEqual([
    'Avslutade till resultat efter kön: procenten följer inte av antalen. Det är kvinnor 5 av 7, 71,4\u00a0%, avrundat 71\u00a0% och inte 72\u00a0%, män 2 av 7, 28,6\u00a0%, avrundat 29\u00a0% och inte 28\u00a0%.',
    'Kolumnen ”Antal inskrivna 231231” har datumet 2023-12-31, men siffran är inskrivna vid periodens slut, 2024-12-31.',
  ]);
});

describe('computed figures add up', () => {
  test.each(publishedReports)('%s', (report) => {
    const { period } = publishedFigures(report);
    const figures = computeReport(publishedCohort(report), period);
    expect(checkFigures(computedSheet(period, figures))).toEqual([]);
  });
});
