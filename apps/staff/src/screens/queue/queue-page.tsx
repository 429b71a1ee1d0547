import { queueMoveReasonLabels } from '@kraften/domain/concepts/queue/queue-move';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDate } from '@kraften/ui/format/date';
import { formatMoment } from '@kraften/ui/format/instant';
import { formatCount } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { ActionArea, type PageAction } from '../../parts/action/action-area';
import { Loaded } from '../../parts/loading/loaded';
import { MoveForm } from './move-form';
import { firstPlace } from './places-to-choose';
import css from './queue.module.css';
import { nameOf, type Queue, type Queued } from './queue-record';

/** Those who have been accepted and wait for a place: in turn, since when and why there; and who has been moved. */
export function QueuePage() {
  const query = useQuery(api.queue.get.queryOptions());
  return (
    <>
      <PageHeader
        title="Kön"
        description="Antagna som väntar på en plats. Den som antogs först står först, om ingen har flyttats."
        back={{ href: paths.inbox, label: 'Inflöde' }}
      />
      <Loaded query={query} failed="Kön kunde inte hämtas" waiting={<Loading label="Kön hämtas" lines={8} />}>
        {(queue) => (
          <>
            <Section title={`I kö (${queue.queue.length})`}>
              {queue.queue.length === 0 && (
                <EmptyState title="Ingen står i kö">Den som antas hamnar här tills hen skrivs in.</EmptyState>
              )}
              <ol className={css['queue']}>
                {queue.queue.map((queued, index) => (
                  <Place key={queued.referralId} queue={queue} queued={queued} index={index} />
                ))}
              </ol>
            </Section>
            <Section title="Flyttar i kön">
              <Moves moves={queue.moves} />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

type PlaceProps = { readonly queue: Queue; readonly queued: Queued; readonly index: number };

function Place({ queue, queued, index }: PlaceProps) {
  const { referralId, decidedOn, daysWaited, source, decisionReason } = queued;
  const moved = queue.moves.find((move) => move.referralId === referralId);
  const waited = formatCount(daysWaited, 'dag', 'dagar');
  return (
    <li aria-label={`Plats ${index + 1}: ${nameOf(queued)}`}>
      <div className={css['head']}>
        <span className={css['number']} aria-hidden>
          {index + 1}
        </span>
        <div>
          <h3>
            <AppLink href={paths.referral(referralId)}>{nameOf(queued)}</AppLink>
          </h3>
          <p>
            I kö sedan {formatDate(decidedOn)} ({waited}) · {referralSourceLabels[source].sv}
          </p>
          {decisionReason !== '' && <p className={css['reason']}>Beslutet: {decisionReason}</p>}
          {moved !== undefined && (
            <p className={css['reason']}>
              Flyttad från plats {moved.placeFrom} till {moved.placeTo}: {reasonOf(moved)}
            </p>
          )}
        </div>
      </div>
      <ActionArea actions={movesOf({ queue, queued, index })} />
    </li>
  );
}

function movesOf({ queue, queued, index }: PlaceProps): readonly PageAction[] {
  const last = queue.queue.length - 1;
  const form = (toAfter: string | null): PageAction['form'] => {
    return (panel) => <MoveForm queue={queue} queued={queued} toAfter={toAfter} panel={panel} />;
  };
  const idAt = (place: number) => queue.queue[place]?.referralId ?? firstPlace;
  return [
    { id: `up-${queued.referralId}`, label: 'Flytta upp', available: index > 0, form: form(idAt(index - 2)) },
    { id: `down-${queued.referralId}`, label: 'Flytta ned', available: index < last, form: form(idAt(index + 1)) },
    { id: `to-${queued.referralId}`, label: 'Flytta till plats …', available: last > 1, form: form(null) },
  ];
}

type Move = Queue['moves'][number];

function Moves({ moves }: { readonly moves: readonly Move[] }) {
  if (moves.length === 0) {
    return <EmptyState title="Ingen har flyttats">Varje flytt står här, med vem som gjorde den och varför.</EmptyState>;
  }
  return (
    <ol className={css['moves']} aria-label="Flyttar i kön">
      {moves.map((move) => (
        <li key={move.moveId}>
          <p className={css['when']}>
            <time dateTime={new Date(move.movedAt).toISOString()}>{formatMoment(move.movedAt)}</time> ·{' '}
            {move.movedBy ?? 'Tidigare medarbetare'}
          </p>
          <p>
            <AppLink href={paths.referral(move.referralId)}>{nameOf(move)}</AppLink> från plats {move.placeFrom} till{' '}
            {move.placeTo}
          </p>
          <p className={css['reason']}>{reasonOf(move)}</p>
        </li>
      ))}
    </ol>
  );
}

function reasonOf({ reason, note }: Pick<Move, 'reason' | 'note'>): string {
  const chosen = reason === null ? 'Skälet är gallrat' : queueMoveReasonLabels[reason].sv;
  if (note === '') return `${chosen}.`;
  return reason === 'other' ? note : `${chosen}. ${note}`;
}
