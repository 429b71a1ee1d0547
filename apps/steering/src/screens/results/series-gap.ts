import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type Hidden, isHidden, type MetricResult } from '@kraften/domain/metrics/result';
import { allHidden } from '@kraften/ui/format/few-people';
import type { FigureSeries } from './figure-series';

/** Why a series has nothing to draw, and what to make of it. */
export type SeriesGap = { readonly title: string; readonly text: string };

type Reader = {
  /** Null when the team has enrolled nobody. */
  readonly firstEnrolledOn: CalendarDate | null;
  readonly endedBy: CalendarDate;
  /** The association’s points are calendar years, not twelve months from every half-year. */
  readonly wholeYearsOnly: boolean;
};

/** Null where some value is shown, or where there are years and merely nobody to count in them. */
export function seriesGap(
  { points, hasEarlier }: Pick<FigureSeries, 'points' | 'hasEarlier'>,
  { firstEnrolledOn, endedBy, wholeYearsOnly }: Reader,
): SeriesGap | null {
  const known = points.filter(({ source }) => source !== 'none');
  if (known.length > 0)
    return known.every(({ source, result }) => source === 'cases' && showsNothing(result)) ? hidden : null;
  if (hasEarlier) return before;
  if (firstEnrolledOn === null || firstEnrolledOn > endedBy) return nobody;
  return wholeYearsOnly ? noCalendarYear : noTwelveMonths;
}

/** Whether a figure is kept from the reader whole, or its main number is. */
function showsNothing(result: MetricResult<Hidden> | null): boolean {
  switch (result?.shape) {
    case undefined:
      return true;
    case 'count':
      return isHidden(result.value);
    case 'share':
      return isHidden(result.rate);
    case 'distribution':
      return isHidden(result.groups.all.mean);
    case 'money':
      return isHidden(result.orePerOne);
    case 'table':
    case 'crossing':
    case 'shares':
    case 'curve':
      return false;
  }
}

const hidden: SeriesGap = { title: 'Serien visas inte', text: allHidden };
const before: SeriesGap = { title: 'Inga siffror för de senaste åren', text: 'Det finns siffror från tidigare år.' };
const nobody: SeriesGap = {
  title: 'Inga deltaganden än då',
  text: 'Teamet hade inte skrivit in någon, och ingen äldre rapport har siffran. Välj en senare period.',
};
const noTwelveMonths: SeriesGap = {
  title: 'Inga hela tolv månader att visa än',
  text: 'Varje punkt gäller tolv månader som slutar den 30 juni eller den 31 december. Den första visas när de tolv månaderna är slut.',
};
const noCalendarYear: SeriesGap = {
  title: 'Inget helt kalenderår att visa än',
  text: 'Den första punkten visas när teamets första kalenderår är slut.',
};
