import {
  headingLabel,
  type ReportTextId,
  reportHeadings,
  reportTextKeys,
  textInFull,
  textsUnder,
} from '../concepts/annual-report/report-text-key';
import { figureIdsIn, isEmptyText, wordsOf } from '../concepts/annual-report/rich-text';
import type { BudgetFinding } from '../concepts/budget/budget-finding';
import type { Finding } from '../findings/finding';
import { dimensionOf } from '../metrics/dimensions/dimensions';
import { isHidden } from '../metrics/result';
import type { AnnualContent } from './annual-content';
import { rateText } from './figure-text';
import { inlineFigures } from './inline-figures';
import type { ReportTexts } from './print-report';
import { smallNumbersIn, typedFigures } from './typed-figures';

export type ChecklistItem = {
  readonly kind:
    | 'contradiction'
    | 'unknown-figure'
    | 'differs'
    | 'small-number'
    | 'empty'
    | 'missing-list'
    | 'budget'
    | 'data-gap'
    | 'open-remark';
  /** The text that it is about; null where it is about the figures. */
  readonly key: ReportTextId | null;
  /** What is wrong or missing, and what to do (Swedish). */
  readonly message: string;
  /** Whether the report can't be adopted before it is mended. */
  readonly stops: boolean;
};

type Ground = {
  readonly content: AnnualContent;
  readonly texts: ReportTexts;
  /** What the figures contradict each other in. */
  readonly findings: readonly Finding[];
  readonly budgetFindings: readonly BudgetFinding[];
  /** Which texts have a remark that nobody has dealt with. */
  readonly openRemarks: readonly ReportTextId[];
  readonly hidesBelow: number;
};

/** What is missing in an annual report or contradicts itself; what stops it from being adopted first. */
export function checklist(ground: Ground): readonly ChecklistItem[] {
  const items = [
    ...ground.findings.map(({ message }) => item('contradiction', null, message)),
    ...textItems(ground),
    ...emptyHeadings(ground),
    ...missingLists(ground.content),
    ...ground.budgetFindings.map(({ text }) => item('budget', null, text)),
    ...dataGaps(ground.content),
    ...ground.openRemarks.map((key) => item('open-remark', key, `${textInFull(key)}: en kommentar är inte avklarad.`)),
  ];
  return items.toSorted((a, b) => Number(b.stops) - Number(a.stops));
}

function item(kind: ChecklistItem['kind'], key: ReportTextId | null, message: string): ChecklistItem {
  return { kind, key, message, stops: kind === 'contradiction' || kind === 'unknown-figure' };
}

function textItems({ content, texts, hidesBelow }: Ground): readonly ChecklistItem[] {
  const figures = inlineFigures(content);
  const known = new Set(figures.map(({ id }) => id));
  return reportTextKeys.flatMap((key) => {
    const text = texts.get(key) ?? [];
    const words = wordsOf(text);
    const where = textInFull(key);
    const unknown = figureIdsIn(text).filter((id) => !known.has(id));
    return [
      ...unknown.map(() =>
        item(
          'unknown-figure',
          key,
          `${where}: texten har en siffra som inte finns i perioden. Ta bort den eller välj en annan.`,
        ),
      ),
      ...typedFigures(words, figures).map((typed) => {
        const says = typed.figures
          .map(({ label, text: value }) => `${value} (${label.toLocaleLowerCase('sv')})`)
          .join(' eller ');
        return item('differs', key, `${where}: texten säger ”${typed.words}”, men tabellerna säger ${says}.`);
      }),
      ...smallNumbersIn(words, hidesBelow).map((small) =>
        item(
          'small-number',
          key,
          `${where}: ”${small}” är så få att talet döljs i den publika utgåvan. Skriv det utan tal.`,
        ),
      ),
    ];
  });
}

function emptyHeadings({ texts }: Ground): readonly ChecklistItem[] {
  const isEmpty = (key: ReportTextId) => isEmptyText(texts.get(key) ?? []);
  const summaries = reportTextKeys.filter((key) => key.startsWith('summary.') && isEmpty(key));
  return [
    ...summaries.map((key) => item('empty', key, `${textInFull(key)} är inte skriven.`)),
    ...reportHeadings.flatMap((heading) => {
      const empty = textsUnder(heading).filter(isEmpty);
      const [first] = empty;
      if (first === undefined) return [];
      if (empty.length === 3) return [item('empty', first, `${headingLabel(heading)} har ingen text.`)];
      return empty.map((key) => item('empty', key, `${textInFull(key)} är inte skriven.`));
    }),
  ];
}

function missingLists({ staffing, members, budgets, figures }: AnnualContent): readonly ChecklistItem[] {
  const hasPresence = figures.some(
    ({ metricId, result }) =>
      metricId === 'representation.steering' && result.shape === 'shares' && result.rows.length > 0,
  );
  return [
    ...(staffing.length > 0
      ? []
      : [
          item(
            'missing-list',
            'staff.conditions.description',
            'Bemanningen är tom. Lägg in vilka som arbetar i teamet.',
          ),
        ]),
    ...(members.length > 0
      ? []
      : [
          item(
            'missing-list',
            'organisation.conditions.description',
            'Styrgruppen har inga ledamöter. Lägg in dem under Möten.',
          ),
        ]),
    ...(hasPresence
      ? []
      : [
          item(
            'missing-list',
            'organisation.process.description',
            'Ingen närvaro på styrgruppens möten är antecknad i perioden.',
          ),
        ]),
    ...(budgets.length > 0
      ? []
      : [item('missing-list', 'organisation.results.description', 'Det finns ingen budget för perioden.')]),
  ];
}

function dataGaps({ figures }: AnnualContent): readonly ChecklistItem[] {
  const result = figures.find(({ metricId }) => metricId === 'completeness.fields')?.result;
  if (result?.shape !== 'shares') return [];
  const { labelOf } = dimensionOf(result.dimension);
  return result.rows.flatMap(({ code, rate }) => {
    if (rate === null || isHidden(rate) || rate >= 1) return [];
    return [
      item(
        'data-gap',
        null,
        `${labelOf(code).sv} är känt för ${rateText(rate)} av deltagandena. Fyll i det som saknas.`,
      ),
    ];
  });
}
