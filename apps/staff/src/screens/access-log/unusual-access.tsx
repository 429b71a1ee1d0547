import type { Period } from '@kraften/domain/concepts/period/period';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { formatTime } from '@kraften/ui/format/instant';
import { formatCount } from '@kraften/ui/format/number';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { MoreButton } from '../../parts/log/more-button';
import { readAnew } from '../../parts/log/read-anew';
import css from './access-log.module.css';
import type { AccessLogSearch } from './access-log-search';
import { FindingCard } from './finding-card';
import { OnlyPerson } from './only-person';

type UnusualAccessProps = {
  readonly search: AccessLogSearch;
  readonly period: Period;
  readonly onSearch: (search: AccessLogSearch) => void;
};

/** What somebody should look at, or has looked at, the latest first. */
export function UnusualAccess({ search, period, onSearch }: UnusualAccessProps) {
  const { vy, vem, person, ...rest } = search;
  const reviewed = vy === 'granskade';
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const query = useInfiniteQuery(
    api.accessLog.unusual.infiniteQueryOptions(
      {
        period,
        reviewed,
        ...(vem === undefined ? {} : { userId: vem }),
        ...(person === undefined ? {} : { personId: person }),
      },
      { ...readAnew, getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const findings = query.data?.pages.flatMap((page) => page.findings);
  const lookedFrom = query.data?.pages.at(-1)?.lookedFrom ?? period.from;
  return (
    <>
      {person !== undefined && (
        <OnlyPerson
          name={
            findings?.flatMap(({ entries }) => entries).find((entry) => entry.person?.personId === person)?.person
              ?.name ?? null
          }
          onShowAll={() =>
            onSearch({ ...rest, ...(vy === undefined ? {} : { vy }), ...(vem === undefined ? {} : { vem }) })
          }
        />
      )}
      {savedAt !== null && <Saved key={savedAt.getTime()} at={savedAt} />}
      <p className={css['count']} role="status">
        {findings && countText(findings.length, reviewed)}
        {findings && query.hasNextPage && `, till och med ${formatDateWithoutWeekday(lookedFrom)}`}
      </p>
      <Loaded
        query={query}
        failed="Åtkomstloggen kunde inte hämtas"
        waiting={<Loading label="Åtkomstloggen söks igenom" lines={8} />}
      >
        {() =>
          findings === undefined || findings.length === 0 ? (
            <Nothing reviewed={reviewed} />
          ) : (
            <ul className={css['findings']}>
              {findings.map((finding) => (
                <li key={`${finding.kind} ${finding.entries[0]?.entryId}`}>
                  <FindingCard finding={finding} onReviewed={() => setSavedAt(new Date())} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreButton query={query}>Sök längre tillbaka</MoreButton>
    </>
  );
}

function countText(count: number, reviewed: boolean): string {
  return reviewed
    ? `${formatCount(count, 'granskad', 'granskade')}`
    : `${formatCount(count, 'sak', 'saker')} att granska`;
}

function Nothing({ reviewed }: { readonly reviewed: boolean }) {
  if (reviewed) {
    return (
      <EmptyState title="Inget är granskat under den här tiden">
        Det du markerar som granskat hamnar här, med din anmärkning.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Inget att granska under den här tiden"
      action={<LinkButton href={`${paths.accessLog}?vy=allt`}>Visa hela loggen</LinkButton>}
    >
      Kraften letar efter samma efternamn, många ärenden eller sökningar på kort tid, åtkomst utanför arbetstid och
      ärenden som har varit avslutade länge.
    </EmptyState>
  );
}

/** Stands above the list, and has focus, since the card that was reviewed is gone. */
function Saved({ at }: { readonly at: Date }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className={css['saved']}>
      <Notice kind="success" title={`Sparat ${formatTime(at)}`} announce>
        Åtkomsten är markerad som granskad. Du hittar den under Granskat.
      </Notice>
    </div>
  );
}
