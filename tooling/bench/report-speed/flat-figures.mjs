/**
 * Our figures as the paths and numbers that the SQL gives too. Intervals are left out: they follow from the counts.
 *
 * @param {readonly { metricId: string, result: any }[]} figures
 * @returns {Map<string, number | null>}
 */
export function flatFigures(figures) {
  return new Map(
    figures.flatMap(({ metricId, result }) =>
      entriesOf(result).map(([path, value]) => [[metricId, ...path].join('.'), value]),
    ),
  );
}

/** @param {any} result @returns {[path: (string | number)[], value: number | null][]} */
function entriesOf(result) {
  switch (result.shape) {
    case 'count':
      return [[[], result.value]];
    case 'share':
      return named(result, ['numerator', 'denominator']);
    case 'table':
      return result.cells.map((/** @type {any} */ { code, count }) => [[code], count]);
    case 'crossing':
      return result.cells.map((/** @type {any} */ { row, column, count }) => [[row, column], count]);
    case 'shares':
      return result.rows.map((/** @type {any} */ { code, numerator }) => [[code, 'numerator'], numerator]);
    case 'distribution':
      return Object.entries(result.groups).flatMap(([sex, summary]) => under(sex, Object.entries(summary)));
    case 'curve':
      return [
        ...named(result, ['events', 'medianMonths']),
        ...result.at.flatMap((/** @type {any} */ point) =>
          under(
            point.months,
            ['stillEnrolled', 'closedToResult', 'closedOtherwise', 'followed', 'results', 'otherClosings'].map(
              (name) => [name, point[name]],
            ),
          ),
        ),
      ];
    default:
      throw new Error(`The bench has nothing to hold a figure of the shape ${result.shape} against.`);
  }
}

/** @param {any} result @param {string[]} names @returns {[string[], number | null][]} */
function named(result, names) {
  return names.map((name) => [[name], result[name]]);
}

/** @param {string | number} head @param {[string, any][]} entries @returns {[(string | number)[], number | null][]} */
function under(head, entries) {
  return entries.map(([name, value]) => [[head, name], value]);
}
