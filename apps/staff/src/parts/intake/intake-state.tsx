import type { Occupancy } from '@kraften/domain/concepts/capacity/capacity';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDate } from '@kraften/ui/format/date';
import { formatCount } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import css from './intake-state.module.css';

export type IntakeStopRecord = inferOutput<typeof api.intake.get>['stops'][number];

/** How full the team is today, and the stop that holds, if one does. Nothing until it is known. */
export function IntakeState() {
  const { data } = useQuery(api.intake.get.queryOptions());
  return (
    <>
      <IntakeStopToday />
      {data !== undefined && <p className={css['occupancy']}>{occupancyText(data.occupancy)}</p>}
    </>
  );
}

/** That the team takes nobody in now, until when and why. Nothing where it does. */
export function IntakeStopToday() {
  const { data } = useQuery(api.intake.get.queryOptions());
  const stop = data?.stopToday ?? null;
  if (stop === null) return null;
  return (
    <div className={css['stop']}>
      <Notice kind="soon" title={`Intagsstopp ${stopPeriod(stop)}`}>
        <p>{stop.reason}</p>
        <p>
          Remisser tas emot och väntar som vanligt. <AppLink href={paths.intake}>Visa intagsstoppet</AppLink>
        </p>
      </Notice>
    </div>
  );
}

/** The time of a stop, as it stands after the word: "från den 3 maj 2026 tills vidare". */
export function stopPeriod({ startsOn, endsOn }: Pick<IntakeStopRecord, 'startsOn' | 'endsOn'>): string {
  return `från ${formatDate(startsOn)} ${endsOn === null ? 'tills vidare' : `till och med ${formatDate(endsOn)}`}`;
}

/** How full the team is, in a sentence. */
export function occupancyText({ enrolled, capacity, free }: Occupancy): string {
  if (capacity === null || free === null) return `${formatCount(enrolled, 'inskriven', 'inskrivna')} i dag.`;
  const taken = `${enrolled} inskrivna på ${formatCount(capacity, 'plats', 'platser')} i dag`;
  if (enrolled > capacity) return `${taken}: ${enrolled - capacity} över det antal som teamet tar emot.`;
  return free === 0 ? `${taken}: fullt.` : `${taken}: ${formatCount(free, 'ledig', 'lediga')}.`;
}
