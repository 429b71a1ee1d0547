import { groupBy } from '../../group-by';
import { countBy } from '../../statistics/count-by';
import { share } from '../../statistics/share';
import { overRows, personsIn, type RowDivision, type Rows } from './rows';

/** The parts of a metric that gives, for each code that occurs, the part of its rows that meet a condition. */
export function sharingRowsByCode<Row>(
  rows: Rows<Row>,
  { id, codes, codeOf }: RowDivision<Row>,
  isPart: (row: Row) => boolean,
) {
  return {
    unit: 'percent',
    decimals: 0,
    suppression: 'derived-from-small-counts',
    ...overRows(
      rows,
      (whole) => {
        const wholes = countBy(whole, codes, codeOf);
        const parts = countBy(whole.filter(isPart), codes, codeOf);
        const byCode = groupBy(whole, codeOf);
        const occurring = [...wholes].filter(([, count]) => count > 0).map(([code]) => code);
        const inOrder = [
          ...occurring.filter((code) => codes.includes(code)),
          ...occurring.filter((code) => !codes.includes(code)).sort(),
        ];
        return {
          shape: 'shares',
          dimension: id,
          rows: inOrder.map((code) => ({
            code,
            ...share(parts.get(code) ?? 0, wholes.get(code) ?? 0),
            ...personsIn(rows, byCode.get(code) ?? []),
          })),
        };
      },
      isPart,
    ),
  } as const;
}
