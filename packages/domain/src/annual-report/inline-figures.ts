import { fullTimePosts } from '../concepts/staff-position/staff-position';
import { findMetric } from '../metrics/catalogue';
import { dimensionOf } from '../metrics/dimensions/dimensions';
import type { Metric } from '../metrics/metric';
import { type Hidden, isHidden, type MetricResult } from '../metrics/result';
import type { AnnualContent } from './annual-content';
import { kronorText, measureText, numberText, rateText } from './figure-text';

/** A figure that can stand in the middle of a sentence. */
export type InlineFigure = {
  readonly id: string;
  /** What it is, for whoever picks it from a list. */
  readonly label: string;
  /** What it says in the sentence. */
  readonly text: string;
  /** As the text prints it: a share in per cent, money in kronor; null where nothing is known or it is hidden. */
  readonly value: number | null;
};

/** All figures that the report's texts can name, in the order of the report. */
export function inlineFigures(content: AnnualContent): readonly InlineFigure[] {
  return [
    ...content.figures.flatMap(({ metricId, result }) => {
      const metric = findMetric(metricId);
      return metric === null ? [] : figuresOf(metric, result);
    }),
    ...content.budgets.flatMap(budgetFigures),
    ...staffingFigures(content),
  ];
}

function figuresOf(metric: Metric, result: MetricResult<Hidden>): readonly InlineFigure[] {
  const { id, label, decimals } = metric;
  const count = (ending: string, words: string, value: number | Hidden): InlineFigure => ({
    ...{ id: `${id}${ending}`, label: words, text: numberText(value), value: numberOf(value) },
  });
  const rate = (ending: string, words: string, value: number | null | Hidden): InlineFigure => ({
    ...{ id: `${id}${ending}`, label: words, text: rateText(value, decimals) },
    value: value === null || isHidden(value) ? null : 100 * value,
  });
  const measure = (ending: string, words: string, value: number | null | Hidden): InlineFigure => ({
    ...{ id: `${id}${ending}`, label: words, text: measureText(value, metric), value: numberOf(value) },
  });
  switch (result.shape) {
    case 'count':
      return [count('', label.sv, result.value)];
    case 'share':
      return [
        rate('.rate', `${label.sv}: andel`, result.rate),
        count('.numerator', `${label.sv}: antal`, result.numerator),
        count('.denominator', `${label.sv}: av hur många`, result.denominator),
      ];
    case 'table': {
      const { labelOf } = dimensionOf(result.dimension);
      return result.cells.map(({ code, count: value }) => count(`.${code}`, `${label.sv}: ${labelOf(code).sv}`, value));
    }
    case 'distribution':
      return [
        measure('.all.mean', `${label.sv}: medelvärde`, result.groups.all.mean),
        measure('.all.median', `${label.sv}: median`, result.groups.all.median),
      ];
    case 'shares': {
      const { labelOf } = dimensionOf(result.dimension);
      return result.rows.map(({ code, rate: value }) =>
        rate(`.${code}.rate`, `${label.sv}: ${labelOf(code).sv}`, value),
      );
    }
    case 'money': {
      const ore = result.orePerOne;
      const text = isHidden(ore) ? numberText(ore) : kronorText(ore);
      return [{ id, label: label.sv, text, value: ore === null || isHidden(ore) ? null : ore / 100 }];
    }
    case 'crossing':
    case 'curve':
      return [];
  }
}

function budgetFigures({ year, appliedOre, allocatedOre, standing }: AnnualContent['budgets'][number]) {
  const money = (name: string, words: string, ore: number | null): InlineFigure => ({
    ...{ id: `budget.${year}.${name}`, label: `${words} ${year}`, text: kronorText(ore) },
    value: ore === null ? null : ore / 100,
  });
  return [
    money('applied', 'Äskat', appliedOre),
    money('allocated', 'Tilldelat', allocatedOre),
    money('budget', 'Budget', standing.total.budgetOre),
    money('outcome', 'Utfall', standing.total.outcomeOre),
    money('deviation', 'Avvikelse', standing.total.deviationOre),
  ];
}

function staffingFigures({ staffing, period }: AnnualContent): readonly InlineFigure[] {
  if (staffing.length === 0) return [];
  const posts = fullTimePosts(staffing, period);
  return [{ id: 'staffing.fullTimePosts', label: 'Heltidstjänster i snitt', text: numberText(posts, 1), value: posts }];
}

function numberOf(value: number | null | Hidden): number | null {
  return isHidden(value) ? null : value;
}
