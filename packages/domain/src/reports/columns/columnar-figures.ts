import { incomeSources } from '../../concepts/income-source/income-source';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { is } from '../../concepts/register/register-columns';
import { sexes } from '../../concepts/sex/sex';
import { findMetric } from '../../metrics/catalogue';
import { ageBand } from '../../metrics/dimensions/age-band';
import { field } from '../../metrics/dimensions/field';
import { incomeSource } from '../../metrics/dimensions/income-source';
import { outcome } from '../../metrics/dimensions/outcome';
import { referralSource } from '../../metrics/dimensions/referral-source';
import { sex } from '../../metrics/dimensions/sex';
import type { Metric } from '../../metrics/metric';
import type { MetricResult } from '../../metrics/result';
import { closingCurve } from '../../metrics/time-to-closing/time-to-closing';
import { summaryInOrder } from '../../statistics/distribution-summary';
import { share } from '../../statistics/share';
import { WholeNumberCounts } from '../../statistics/whole-number-counts';
import { type Ages, ConcernedColumns, type Measured, type OrderedBySex, unknownAge } from './concerned-columns';

type Columnar = (columns: ConcernedColumns) => MetricResult;
type ColumnOf<Column> = (columns: ConcernedColumns) => Column;

/** Rows with all the bits of `having` and none of `without`. */
type Rows = { readonly having: number; readonly without: number };

const everEnrolled: Rows = { having: 0, without: 0 };
const enrolledAtStart: Rows = { having: is.enrolledBefore, without: 0 };
const newlyEnrolled: Rows = { having: 0, without: is.enrolledBefore };
const closed: Rows = { having: is.closed, without: 0 };
const enrolledAtEnd: Rows = { having: 0, without: is.closed };
const closedExcludingDropouts: Rows = { having: is.closed, without: is.dropout };
const closedExcludingDropoutsAndTransfers: Rows = { having: is.closed, without: is.dropout | is.transferred };
const results: Rows = { having: is.closed | is.result, without: 0 };

/** What a table divides by: its codes, and where among them a row's own stands. */
type Side = { readonly id: string; readonly codes: readonly string[]; readonly column: ColumnOf<Uint8Array> };

const bySex: Side = { ...sex, column: (columns) => columns.sex };
const byReferralSource: Side = { ...referralSource, column: (columns) => columns.referralSource };
const byIncomeSource: Side = { ...incomeSource, column: (columns) => columns.incomeSource };
const byOutcome: Side = { ...outcome, column: (columns) => columns.outcome };

const ageAtEnrolment: ColumnOf<Ages> = (columns) => columns.ageAtEnrolment;
const ageAtClosing: ColumnOf<Ages> = (columns) => columns.ageAtClosing;
const ageAtEnd: ColumnOf<Ages> = (columns) => columns.ageAtEnd;
const months: ColumnOf<Measured> = (columns) => columns.months;
const publicSupport: ColumnOf<Measured> = (columns) => columns.publicSupport;

const figures: ReadonlyMap<string, Columnar> = new Map([
  ['flow.enrolledAtStart', count(enrolledAtStart)],
  ['flow.newlyEnrolled', count(newlyEnrolled)],
  ['flow.closed', count(closed)],
  ['flow.enrolledAtEnd', count(enrolledAtEnd)],
  ['flow.everEnrolled', count(everEnrolled)],
  ['flow.persons', persons],
  ['closings.total', count(closed)],
  ['closings.dropouts', count(among(closed, is.dropout))],
  ['closings.totalExcludingDropouts', count(closedExcludingDropouts)],
  ['closings.transfers', count(among(closed, is.transferred))],
  ['closings.byOutcome', table(closed, byOutcome)],
  ['closings.byOutcomeExcludingDropouts', table(closedExcludingDropouts, byOutcome)],
  ['results.count', count(results)],
  ['results.bySex', table(results, bySex)],
  ['results.ofAllClosings', part(closed, is.result)],
  ['results.excludingDropouts', part(closedExcludingDropouts, is.result)],
  ['results.excludingTransfers', part(closedExcludingDropoutsAndTransfers, is.result)],
  ['results.workOrStudies', part(closedExcludingDropouts, is.workOrStudies)],
  ['throughputMonths.closed', distribution(closed, months)],
  ['throughputMonths.results', distribution(results, months)],
  ['throughputMonths.results.excludingLongest', withoutLongest(results, months)],
  ['publicSupportMonthsBefore.closed', distribution(closed, publicSupport)],
  ['publicSupportMonthsBefore.results', distribution(results, publicSupport)],
  ['publicSupportMonthsBefore.results.excludingLongest', withoutLongest(results, publicSupport)],
  ['age.newlyEnrolled', ages(newlyEnrolled, ageAtEnrolment)],
  ['age.closed', ages(closed, ageAtClosing)],
  ['age.results', ages(results, ageAtClosing)],
  ['age.enrolledAtEnd', ages(enrolledAtEnd, ageAtEnd)],
  ...breakdowns('newlyEnrolled', newlyEnrolled, ageAtEnrolment),
  ...breakdowns('closed', closed, ageAtClosing),
  ...breakdowns('enrolledAtEnd', enrolledAtEnd, ageAtEnd),
  ['timeToClosing', (columns) => closingCurve(columns.followUps())],
  [
    'crossings.newlyEnrolled.incomeSourceByReferralSource',
    crossing(newlyEnrolled, { down: byIncomeSource, across: byReferralSource }),
  ],
  ['crossings.closed.sexByOutcome', crossing(closed, { down: bySex, across: byOutcome })],
  ['crossings.closed.ageBandByOutcome', crossing(closed, { down: byAgeBand(ageAtClosing), across: byOutcome })],
  ['completeness.fields', completeness],
]);

/**
 * Those of the metrics whose figures can be had from columns of numbers, by id: for a million cases many times faster than
 * by each metric's own `compute`, which says what the figure means, and by law the same. Only the catalogue's own metrics
 * have them: another that borrows an id is computed as it says itself.
 */
export function columnarFigures(
  participations: readonly Participation[],
  period: Period,
  metrics: readonly Metric[],
): ReadonlyMap<string, MetricResult> {
  const asked = metrics.flatMap((metric) => {
    const figure = findMetric(metric.id) === metric ? figures.get(metric.id) : undefined;
    return figure ? [{ id: metric.id, figure }] : [];
  });
  if (asked.length === 0) return new Map();
  const columns = new ConcernedColumns(participations, period);
  return new Map(asked.map(({ id, figure }) => [id, figure(columns)]));
}

function among({ having, without }: Rows, bit: number): Rows {
  return { having: having | bit, without };
}

/** Which rows these are, in order. */
function placesOf({ having, without }: Rows, columns: ConcernedColumns): Uint32Array {
  return columns.rowsWith(having, without);
}

function countOf(rows: Rows, columns: ConcernedColumns): number {
  return placesOf(rows, columns).length;
}

function count(rows: Rows): Columnar {
  return (columns) => ({ shape: 'count', value: countOf(rows, columns) });
}

function part(rows: Rows, bit: number): Columnar {
  return (columns) => ({ shape: 'share', ...share(countOf(among(rows, bit), columns), countOf(rows, columns)) });
}

function table(rows: Rows, { id, codes, column }: Side): Columnar {
  return (columns) => {
    const codeIn = column(columns);
    const counts = new Uint32Array(codes.length);
    const places = placesOf(rows, columns);
    for (let index = 0; index < places.length; index += 1) add(counts, codeIn[places[index] ?? 0] ?? 0);
    return { shape: 'table', dimension: id, cells: codes.map((code, index) => ({ code, count: counts[index] ?? 0 })) };
  };
}

function crossing(rows: Rows, { down, across }: { readonly down: Side; readonly across: Side }): Columnar {
  return (columns) => {
    const width = across.codes.length;
    const counts = new Uint32Array(down.codes.length * width);
    const [codeDown, codeAcross] = [down.column(columns), across.column(columns)];
    const places = placesOf(rows, columns);
    for (let index = 0; index < places.length; index += 1) {
      const row = places[index] ?? 0;
      add(counts, (codeDown[row] ?? 0) * width + (codeAcross[row] ?? 0));
    }
    const cells = down.codes.flatMap((row, atRow) =>
      across.codes.map((column, atColumn) => ({ row, column, count: counts[atRow * width + atColumn] ?? 0 })),
    );
    return { shape: 'crossing', rowDimension: down.id, columnDimension: across.id, cells };
  };
}

function add(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function breakdowns(population: string, rows: Rows, age: ColumnOf<Ages>): (readonly [string, Columnar])[] {
  const sides = [bySex, byAgeBand(age), byReferralSource, byIncomeSource];
  return sides.map((side) => [`breakdowns.${population}.${side.id}`, table(rows, side)]);
}

function byAgeBand(age: ColumnOf<Ages>): Side {
  return { ...ageBand, column: (columns) => age(columns).bands };
}

function distributionOf(columns: ConcernedColumns, { values, missing }: OrderedBySex): MetricResult {
  const [female = new Float64Array(), male = new Float64Array(), unknown = new Float64Array()] = values;
  const [femaleMissing = 0, maleMissing = 0, unknownMissing = 0] = missing;
  const all = columns.merged(female, male, unknown);
  return {
    shape: 'distribution',
    groups: {
      all: summaryInOrder(all, femaleMissing + maleMissing + unknownMissing),
      female: summaryInOrder(female, femaleMissing),
      male: summaryInOrder(male, maleMissing),
      unknown: summaryInOrder(unknown, unknownMissing),
    },
  };
}

function distribution(rows: Rows, column: ColumnOf<Measured>): Columnar {
  return (columns) => distributionOf(columns, columns.orderedBySex(placesOf(rows, columns), column(columns)));
}

/** Ages are whole and few, so they are counted rather than sorted. */
function ages(rows: Rows, column: ColumnOf<Ages>): Columnar {
  return (columns) => {
    const counts = sexes.map(() => new WholeNumberCounts());
    const missing = new Uint32Array(sexes.length);
    const ageIn = column(columns).years;
    const places = placesOf(rows, columns);
    for (let index = 0; index < places.length; index += 1) {
      const row = places[index] ?? 0;
      const ofSex = columns.sex[row] ?? 0;
      const years = ageIn[row] ?? unknownAge;
      if (years === unknownAge) add(missing, ofSex);
      else counts[ofSex]?.add(years);
    }
    return distributionOf(columns, { values: counts.map((ofSex) => ofSex.inOrder()), missing });
  };
}

/** Of equally long ones the one whose id comes first is left out; which one, matters only for its sex. */
function withoutLongest(rows: Rows, column: ColumnOf<Measured>): Columnar {
  return (columns) => {
    const places = placesOf(rows, columns);
    const measured = column(columns);
    let longest = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < places.length; index += 1) {
      const row = places[index] ?? 0;
      const value = columns.valueAt(row, measured);
      if (!(value >= most)) continue;
      if (value === most && columns.idAt(row) > columns.idAt(longest)) continue;
      longest = row;
      most = value;
    }
    const { values, missing } = columns.orderedBySex(places, measured);
    const ofLongest = columns.sex[longest];
    return distributionOf(columns, {
      values: values.map((ofSex, index) => (index === ofLongest ? ofSex.subarray(0, -1) : ofSex)),
      missing,
    });
  };
}

function persons(columns: ConcernedColumns): MetricResult {
  const repeated = columns.maybeOfSamePerson();
  const different = new Set(repeated.map((row) => columns.personIdAt(row)));
  return { shape: 'count', value: columns.length - repeated.length + different.size };
}

function completeness(columns: ConcernedColumns): MetricResult {
  const { length, sex, bits, incomeSource } = columns;
  const known = { sex: 0, birthDate: 0, incomeSource: 0, publicSupportMonthsBefore: 0 };
  const unknownSex = sexes.indexOf('unknown');
  for (let row = 0; row < length; row += 1) {
    if (sex[row] !== unknownSex) known.sex += 1;
    if (((bits[row] ?? 0) & is.birthDateKnown) !== 0) known.birthDate += 1;
    if (incomeSource[row] !== incomeSources.length) known.incomeSource += 1;
    if (!Number.isNaN(columns.valueAt(row, columns.publicSupport))) known.publicSupportMonthsBefore += 1;
  }
  const counts = new Map<string, number>(Object.entries(known));
  return {
    shape: 'shares',
    dimension: field.id,
    rows: field.codes.map((code) => ({ code, ...share(counts.get(code) ?? 0, length) })),
  };
}
