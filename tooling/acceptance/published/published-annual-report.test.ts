import { printReport } from '@kraften/domain/annual-report/print-report';
import type { PrintedTable } from '@kraften/domain/annual-report/printed-report';
import { editionFigures } from '@kraften/domain/annual-report/report-figures';
import { budgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { expect, test } from 'vitest';
import { publishedBudget, publishedCohort, publishedFigures } from './published';

const { figures, period } = publishedFigures('kraften-2024');
const budget = publishedBudget('kraften-2024');
const tables = printedTables();

/** Where Kraften's own annual report of 2024 says what the real one printed: table, row and column. */
const placeOf: Readonly<Record<string, readonly [table: string, row: string, column: string]>> = {
  'flow.enrolledAtStart': ['In- och utflöde och vad deltagarna gick vidare till', 'Inskrivna 2024-01-01', 'Antal'],
  'flow.newlyEnrolled': ['In- och utflöde och vad deltagarna gick vidare till', 'Nyinskrivna under perioden', 'Antal'],
  'flow.closed': ['In- och utflöde och vad deltagarna gick vidare till', 'Avslut totalt', 'Antal'],
  'flow.enrolledAtEnd': ['In- och utflöde och vad deltagarna gick vidare till', 'Inskrivna 2024-12-31', 'Antal'],
  'closings.dropouts': ['In- och utflöde och vad deltagarna gick vidare till', 'Dropouts (tidiga avhopp)', 'Antal'],
  ...outcomes({
    work: 'Till arbete',
    studies: 'Till studier',
    'other-vocational-rehab': 'Till annan arbetslivsinriktad rehabilitering',
    'sickness-compensation': 'Till sjukersättning',
    'parental-leave': 'Till föräldraledighet',
    other: 'Till annat',
  }),
  'results.count': ['Resultat', 'Avslutade till resultat', 'Värde'],
  'results.excludingDropouts.rate': ['Resultat', 'Resultat utan tidiga avhopp', 'Värde'],
  'results.bySex.female': ['Avslutade till resultat efter kön', 'kvinnor', 'Antal'],
  'results.bySex.male': ['Avslutade till resultat efter kön', 'män', 'Antal'],
  ...means('throughputMonths.results', 'Genomströmningstid för de som avslutades till resultat'),
  ...means(
    'publicSupportMonthsBefore.results',
    'Tid i offentlig försörjning före inskrivning för de som avslutades till resultat',
  ),
  ...newlyEnrolled('sex', 'Nyinskrivna: kön', { male: 'män', female: 'kvinnor' }),
  ...newlyEnrolled('ageBand', 'Nyinskrivna: ålder', {
    '18-30': '18–30 år',
    '31-45': '31–45 år',
    '46-64': '46–64 år',
  }),
  ...newlyEnrolled('referralSource', 'Nyinskrivna: remittent', {
    RD: 'Regionen',
    FK: 'Försäkringskassan',
    SOC: 'Socialtjänsten',
    AF: 'Arbetsförmedlingen',
    SELF: 'Egenremiss',
    KAA: 'Kommunala aktivitetsansvaret',
  }),
};

test('every figure that the report of 2024 printed has its place', () => {
  expect(figures.filter(({ path }) => placeOf[path] === undefined)).toEqual([]);
});

test.each(figures)('$path is $printed on paper too', ({ path, value, unit }) => {
  const number = numberIn(placeOf[path] ?? ['', '', '']);
  // Means are printed in months with one decimal here; the old report has years, or two decimals.
  const inUnit = unit === 'years' ? value * 12 : value;
  const tolerance = path.endsWith('.mean') ? (unit === 'years' ? 0.11 : 0.0501) : 0.0001;
  expect(Math.abs(number - inUnit)).toBeLessThan(path.endsWith('.rate') ? 0.0051 : tolerance);
});

test('the outcome of each category, and of all, is what was printed, to the krona', () => {
  const printed = [...budget.rows, { category: 'Totalt', amounts: budget.total }];
  expect(
    printed.map(({ category }) => [category, numberIn(['Budget och utfall 2024, kronor', category, 'Utfall']) * 100]),
  ).toEqual(printed.map(({ category, amounts }) => [category, (amounts['outcome'] ?? Number.NaN) * 100]));
});

function outcomes(rows: Readonly<Record<string, string>>) {
  const table = 'In- och utflöde och vad deltagarna gick vidare till';
  return Object.fromEntries(
    Object.entries(rows).map(([code, row]) => [`closings.byOutcomeExcludingDropouts.${code}`, [table, row, 'Antal']]),
  );
}

function means(path: string, table: string) {
  const rows = { all: 'Alla', female: 'kvinnor', male: 'män' };
  return Object.fromEntries(
    Object.entries(rows).map(([group, row]) => [`${path}.${group}.mean`, [table, row, 'Medelvärde']]),
  );
}

function newlyEnrolled(dimension: string, table: string, rows: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(rows).map(([code, row]) => [`breakdowns.newlyEnrolled.${dimension}.${code}`, [table, row, 'Antal']]),
  );
}

function numberIn([caption, row, column]: readonly [string, string, string]): number {
  const table = tables.find((each) => each.caption === caption);
  const at = table?.columns.findIndex(({ label }) => label === column) ?? -1;
  const text = table?.rows.find(([head]) => head?.text === row)?.[at]?.text ?? 'nowhere';
  const number = Number(text.replaceAll(/[\s ]|kr|%/g, '').replace(',', '.'));
  return text.includes('%') ? number / 100 : number;
}

function printedTables(): readonly PrintedTable[] {
  const { participations } = publishedCohort('kraften-2024');
  const year = {
    appliedOre: null,
    allocatedOre: (budget.allocated ?? 0) * 100,
    lines: [],
    outcomes: budget.rows.map(({ category, amounts }) => ({
      ...{ categoryId: category, month: 12, isPreliminary: false, ore: (amounts['outcome'] ?? Number.NaN) * 100 },
    })),
  };
  const names = Object.fromEntries(budget.rows.map(({ category }) => [category, category]));
  const { appliedOre, allocatedOre } = year;
  const content = {
    ...({ teamName: 'Kraften', period, profile: 'kraften-2024', throughput: [], members: [], staffing: [] } as const),
    figures: editionFigures('internal', { facts: { participations }, period, threshold: 5 }),
    budgets: [{ year: budget.year, appliedOre, allocatedOre, standing: budgetStanding(year), names }],
  };
  const head = { title: 'Årsrapport 2024', audience: 'internal', edition: '', hidesBelow: 5 } as const;
  return printReport(head, content, new Map()).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}
