import { decimalText } from '../../concepts/number-text/number-text';
import type { Finding } from '../finding';
import { figureLabel } from '../sheet/divided-tables';
import { type FigureSheet, figureOf, numberAt, type PrintedFigure } from '../sheet/figure-sheet';

/** Where the number of women and men behind a mean stands. */
const measures = [
  ['throughputMonths.closed', 'breakdowns.closed.sex'],
  ['throughputMonths.results', 'results.bySex'],
  ['publicSupportMonthsBefore.closed', 'breakdowns.closed.sex'],
  ['publicSupportMonthsBefore.results', 'results.bySex'],
  ['age.newlyEnrolled', 'breakdowns.newlyEnrolled.sex'],
  ['age.closed', 'breakdowns.closed.sex'],
  ['age.results', 'results.bySex'],
  ['age.enrolledAtEnd', 'breakdowns.enrolledAtEnd.sex'],
] as const;

/** The mean of all is the women's and the men's, weighed by how many they are, as far as rounding lets one tell. */
export function meanBetweenParts(sheet: FigureSheet): readonly Finding[] {
  return measures.flatMap(([metricId, countsPath]) => {
    const all = figureOf(sheet, `${metricId}.all.mean`);
    const female = figureOf(sheet, `${metricId}.female.mean`);
    const male = figureOf(sheet, `${metricId}.male.mean`);
    const women = numberAt(sheet, `${countsPath}.female`);
    const men = numberAt(sheet, `${countsPath}.male`);
    const others = numberAt(sheet, `${countsPath}.unknown`) ?? 0;
    if (!all || !female || !male || women === null || men === null || women + men === 0 || others > 0) return [];
    if (new Set([all, female, male].flatMap(({ unit }) => unit ?? [])).size > 1) return [];
    const people = women + men;
    const weighed = (women * female.value + men * male.value) / people;
    const leeway = roundingOf(all) + (women * roundingOf(female) + men * roundingOf(male)) / people;
    if (Math.abs(weighed - all.value) <= leeway) return [];
    const decimals = Math.max(all.decimals ?? 1, 1);
    const message = `${figureLabel(metricId)}: medelvärdet ${decimalText(all.value, all.decimals ?? 1)} följer inte av kvinnornas ${decimalText(female.value, female.decimals ?? 1)} (${women} kvinnor) och männens ${decimalText(male.value, male.decimals ?? 1)} (${men} män). De ger ${decimalText(weighed, decimals)}.`;
    return [{ rule: 'mean-between-parts' as const, paths: [all.path, female.path, male.path], message }];
  });
}

function roundingOf({ decimals }: PrintedFigure): number {
  return decimals === null ? 1e-9 : 0.5 * 10 ** -decimals + 1e-9;
}
