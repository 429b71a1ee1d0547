import { highestRating } from '@kraften/domain/concepts/action-plan/goal';
import { toDayNumber } from '@kraften/domain/concepts/calendar-date/day-number';
import { ChartFrame } from '@kraften/ui/chart/chart-frame';
import { LineChart } from '@kraften/ui/chart/line-chart';
import { scoreText } from '@kraften/ui/format/number';
import type { StoredGoal } from './action-plan-record';

/** The answers to a goal's scaling question over time. */
export function RatingChart({ goal: { scalingQuestion, ratings } }: { readonly goal: StoredGoal }) {
  const [first, last] = [ratings[0], ratings.at(-1)];
  if (first === undefined || last === undefined) return null;
  const summary =
    ratings.length === 1
      ? `${first.value} den ${first.ratedOn}.`
      : `Från ${first.value} den ${first.ratedOn} till ${last.value} den ${last.ratedOn}.`;
  return (
    <ChartFrame
      title={scalingQuestion}
      description={summary}
      data={{
        caption: scalingQuestion,
        columns: ['Dag', 'Svar', 'Vad gör att det inte är lägre?'],
        words: ['Vad gör att det inte är lägre?'],
        rows: ratings.map(({ ratedOn, value, notLower }) => ({ header: ratedOn, cells: [String(value), notLower] })),
      }}
    >
      <LineChart
        title={scalingQuestion}
        summary={summary}
        intervals="whiskers"
        yMax={highestRating}
        formatY={scoreText}
        valueAt={String}
        xTicks={ratings.map(({ ratedOn }) => ({ at: toDayNumber(ratedOn), label: ratedOn }))}
        lines={[
          {
            label: scalingQuestion,
            points: ratings.map(({ ratedOn, value }) => ({
              x: toDayNumber(ratedOn),
              y: value,
              text: `${ratedOn}: ${value}`,
            })),
          },
        ]}
      />
    </ChartFrame>
  );
}
