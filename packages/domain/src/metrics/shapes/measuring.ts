import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Participation } from '../../concepts/participation/participation';
import type { Sex } from '../../concepts/sex/sex';
import { distributionSummary } from '../../statistics/distribution-summary';
import type { Population } from '../populations/population';
import type { DistributionResult } from '../result';
import { membersOf } from './members';
import { overRows, personsIn, type Rows } from './rows';

/** What is measured of one row; `null` is an unknown value. */
type Measured = { readonly sex: Sex; readonly value: number | null };

/** The parts of a metric that measures each participation of a population; `null` is an unknown value. */
export function measuring<Case extends Participation>(
  population: Population<Case>,
  measure: (participation: Case, ageOn: CalendarDate) => number | null,
) {
  return measuringRows(membersOf(population), ({ participation, ageOn }) => ({
    sex: participation.sex,
    value: measure(participation, ageOn),
  }));
}

/** The parts of a metric that measures each row. */
export function measuringRows<Row>(rows: Rows<Row>, measure: (row: Row) => Measured) {
  return {
    decimals: 1,
    suppression: 'derived-from-small-counts',
    ...overRows(rows, (measured) => ({
      ...summariesOf(measured.map(measure)),
      ...personsBySex(rows, measured, (row) => measure(row).sex),
    })),
  } as const;
}

/** How many persons the rows of all and of each sex are of, where one person can have many. */
function personsBySex<Row>(
  rows: Rows<Row>,
  measured: readonly Row[],
  sexOf: (row: Row) => Sex,
): Pick<DistributionResult, 'persons'> {
  const { persons: all } = personsIn(rows, measured);
  if (all === undefined) return {};
  const ofSex = (sex: Sex) => personsIn(rows, measured, (row) => sexOf(row) === sex).persons ?? 0;
  return { persons: { all, female: ofSex('female'), male: ofSex('male'), unknown: ofSex('unknown') } };
}

/** One summary of all and one of each sex. */
function summariesOf(measured: readonly Measured[]): DistributionResult {
  const summaryOf = (some: readonly Measured[]) => {
    const values = some.flatMap(({ value }) => value ?? []);
    return distributionSummary(values, some.length - values.length);
  };
  const ofSex = (wanted: Sex) => summaryOf(measured.filter(({ sex }) => sex === wanted));
  return {
    shape: 'distribution',
    groups: {
      all: summaryOf(measured),
      female: ofSex('female'),
      male: ofSex('male'),
      unknown: ofSex('unknown'),
    },
  };
}
