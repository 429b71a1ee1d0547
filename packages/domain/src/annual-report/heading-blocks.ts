import type { ReportHeading } from '../concepts/annual-report/report-text-key';
import { authorityLabels } from '../concepts/authority/authority';
import { meetingRoleLabels, vacantSeat } from '../concepts/meeting/meeting-member';
import { fullTimePosts } from '../concepts/staff-position/staff-position';
import { findMetric } from '../metrics/catalogue';
import { isHidden } from '../metrics/result';
import { reportProfiles } from '../reports/report-profile';
import { resultTableColumns, resultTableRow } from '../reports/result-table';
import type { AnnualContent, ReportBudget } from './annual-content';
import { figureTable, numbersTable } from './figure-blocks';
import { kronorCell, numberCell, numberText, textCell, windowText } from './figure-text';
import type { PrintedBlock, PrintedCell, PrintedChart, PrintedTable } from './printed-report';

/** The tables and charts that stand under a heading before its texts, filled from the figures and the registers. */
export function headingBlocks(heading: ReportHeading, content: AnnualContent): readonly PrintedBlock[] {
  const { figures } = content;
  const profile = reportProfiles[content.profile];
  switch (heading) {
    case 'participants.conditions':
      return present([
        numbersTable('In- och utflöde', flowIds, figures),
        ...tables(content, [
          'breakdowns.newlyEnrolled.sex',
          'breakdowns.newlyEnrolled.ageBand',
          'age.newlyEnrolled',
          'breakdowns.newlyEnrolled.referralSource',
          'breakdowns.newlyEnrolled.incomeSource',
          'crossings.newlyEnrolled.incomeSourceByReferralSource',
        ]),
      ]);
    case 'participants.process':
      return present([
        numbersTable('Under tiden', ['followUps.heldInTime', 'attendance.all', 'workTraining.started'], figures),
        ...tables(content, profile.throughputIds),
        throughputChart(content) ?? throughputTable(content),
      ]);
    case 'participants.results':
      return present([
        resultTable(content),
        numbersTable('Resultat', ['results.count', ...profile.shareIds, 'results.workOrStudies'], figures),
        ...tables(content, [
          profile.outcomes,
          'results.bySex',
          'crossings.closed.sexByOutcome',
          'breakdowns.closed.referralSource',
          'income.after',
          ...profile.publicSupportIds,
        ]),
      ]);
    case 'staff.conditions':
      return present([staffingTable(content)]);
    case 'staff.process':
      return present(tables(content, ['representation.team']));
    case 'organisation.conditions':
      return present([membersTable(content)]);
    case 'organisation.process':
      return present(tables(content, ['representation.steering']));
    case 'organisation.results':
      return present([...content.budgets.map(budgetTable), costTable(content)]);
    case 'staff.results':
      return [];
  }
}

const flowIds = [
  'flow.enrolledAtStart',
  'flow.newlyEnrolled',
  'flow.closed',
  'flow.enrolledAtEnd',
  'flow.everEnrolled',
  'flow.persons',
  'waiting.queued',
];

function tables({ figures }: AnnualContent, metricIds: readonly string[]): readonly (PrintedTable | null)[] {
  return [...new Set(metricIds)].map((id) => figureTable(id, figures));
}

function present<Block>(blocks: readonly (Block | null)[]): readonly Block[] {
  return blocks.flatMap((block) => (block === null ? [] : [block]));
}

function resultTable({ profile, period, figures }: AnnualContent): PrintedTable {
  const columns = resultTableColumns(reportProfiles[profile], period);
  const row = resultTableRow(columns, figures);
  return {
    ...{ kind: 'table', caption: 'In- och utflöde och vad deltagarna gick vidare till' },
    columns: [
      { label: 'Vad', align: 'start' },
      { label: 'Antal', align: 'end' },
    ],
    rows: columns.map(({ heading }, at) => [textCell(heading), numberCell(row[at] ?? null)]),
    notes: [reportProfiles[profile].note],
  };
}

function throughputLabel({ profile }: AnnualContent): string {
  return findMetric(reportProfiles[profile].throughputIds[0] ?? '')?.label.sv ?? 'Genomströmningstid';
}

/** Where there are too few windows to draw. */
function throughputTable(content: AnnualContent): PrintedTable | null {
  const { throughput } = content;
  if (throughput.length === 0) return null;
  return {
    ...{ kind: 'table', caption: `${throughputLabel(content)}, tolvmånadersperioder` },
    columns: [
      { label: 'Period', align: 'start' },
      { label: 'Månader i snitt', align: 'end' },
    ],
    rows: throughput.map(({ period, months }) => [textCell(windowText(period)), numberCell(months, 1)]),
    notes: [],
  };
}

function throughputChart(content: AnnualContent): PrintedChart | null {
  const { throughput } = content;
  const values = throughput.map(({ months }) => (isHidden(months) ? null : months));
  const known = throughput.flatMap(({ months, period }) =>
    months === null || isHidden(months) ? [] : { months, period },
  );
  const [oldest, latest] = [known[0], known.at(-1)];
  if (known.length < 2 || oldest === undefined || latest === undefined) return null;
  const caption = `${throughputLabel(content)} över tid`;
  return {
    ...{ kind: 'chart', caption, unit: 'månader', labels: throughput.map(({ period }) => windowText(period)) },
    alternative: `Linje över ${known.length} perioder: från ${numberText(oldest.months, 1)} månader ${windowText(oldest.period)} till ${numberText(latest.months, 1)} månader ${windowText(latest.period)}.`,
    lines: [{ label: 'Månader i snitt', values }],
  };
}

function staffingTable({ staffing, period }: AnnualContent): PrintedTable | null {
  if (staffing.length === 0) return null;
  const isNamed = staffing.some(({ name }) => name !== '');
  const rows = staffing.map(({ name, role, employer, percent, startsOn, endsOn }) => [
    ...(isNamed ? [textCell(name)] : []),
    textCell(role),
    textCell(authorityLabels[employer].sv),
    { text: `${percent}\u00a0%`, value: percent },
    textCell(`${startsOn} – ${endsOn ?? ''}`.trim()),
  ]);
  return {
    ...{ kind: 'table', caption: 'Bemanning', rows },
    columns: [
      ...(isNamed ? [{ label: 'Namn', align: 'start' as const }] : []),
      { label: 'Roll', align: 'start' },
      { label: 'Arbetsgivare', align: 'start' },
      { label: 'Tjänstegrad', align: 'end' },
      { label: 'Från och till', align: 'start' },
    ],
    notes: [`I snitt ${numberText(fullTimePosts(staffing, period), 1)} heltidstjänster i perioden.`],
  };
}

function membersTable({ members }: AnnualContent): PrintedTable | null {
  if (members.length === 0) return null;
  const isNamed = members.some(({ name }) => name !== '');
  return {
    ...{ kind: 'table', caption: 'Styrgruppens ledamöter' },
    columns: [
      { label: 'Myndighet', align: 'start' },
      ...(isNamed ? [{ label: 'Namn', align: 'start' as const }] : []),
      { label: 'Titel', align: 'start' },
      { label: 'Roll', align: 'start' },
    ],
    rows: members.map(({ name, title, role, authority, endedOn }) => [
      textCell(authority === null ? '–' : authorityLabels[authority].sv),
      ...(isNamed ? [textCell(name === '' ? vacantSeat : name)] : []),
      textCell(title),
      textCell(`${meetingRoleLabels[role].sv}${endedOn === null ? '' : `, till ${endedOn}`}`),
    ]),
    notes: [],
  };
}

function budgetTable({ year, appliedOre, allocatedOre, standing, names }: ReportBudget): PrintedTable {
  const { total, categories, againstAllocatedOre } = standing;
  const row = (label: string, amounts: readonly (number | null)[]): PrintedCell[] => [
    textCell(label),
    ...amounts.map(kronorCell),
  ];
  const forecast = total.forecastOre === 0 ? null : 'Prognosen gäller de månader som inte har något utfall.';
  return {
    ...{ kind: 'table', caption: `Budget och utfall ${year}, kronor` },
    columns: [
      { label: 'Kostnadsslag', align: 'start' },
      ...['Budget', 'Utfall', 'Prognos för resten', 'Avvikelse'].map((label) => ({ label, align: 'end' as const })),
    ],
    rows: [
      ...categories.map(({ categoryId, budgetOre, outcomeOre, forecastOre, deviationOre }) =>
        row(names[categoryId] ?? '', [budgetOre, outcomeOre, forecastOre, deviationOre]),
      ),
      row('Totalt', [total.budgetOre, total.outcomeOre, total.forecastOre, total.deviationOre]),
      row('Äskat', [appliedOre, null, null, null]),
      row('Tilldelat', [allocatedOre, null, null, againstAllocatedOre]),
    ],
    notes: [
      'Avvikelsen är budget minus utfall minus prognos. På raden för tilldelat jämförs med det tilldelade.',
      ...(forecast === null ? [] : [forecast]),
      ...(total.isPreliminary ? ['En del av utfallet är preliminärt.'] : []),
    ],
  };
}

function costTable({ figures }: AnnualContent): PrintedTable | null {
  const rows = ['cost.perParticipation', 'cost.perResult'].flatMap((id) => {
    const result = figures.find(({ metricId }) => metricId === id)?.result;
    const label = findMetric(id)?.label.sv;
    if (result?.shape !== 'money' || label === undefined) return [];
    const { orePerOne, count } = result;
    return [[textCell(label), isHidden(orePerOne) ? numberCell(orePerOne) : kronorCell(orePerOne), numberCell(count)]];
  });
  if (rows.length === 0) return null;
  return {
    ...{ kind: 'table', caption: 'Kostnad', rows, notes: [] },
    columns: [
      { label: 'Mått', align: 'start' },
      { label: 'Kronor', align: 'end' },
      { label: 'Delat på', align: 'end' },
    ],
  };
}
