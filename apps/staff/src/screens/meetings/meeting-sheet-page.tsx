import { meetingKindLabels } from '@kraften/domain/concepts/meeting/meeting';
import { type Presence, presenceLabels } from '@kraften/domain/concepts/meeting/presence';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { formatMoment } from '@kraften/ui/format/instant';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { Loaded } from '../../parts/loading/loaded';
import { casesOf, type Meeting, type Seat, useMeeting } from '../../parts/meeting/meeting-record';
import { calledAs, calledName, inSeatOrder, timeAndPlace } from '../../parts/meeting/meeting-text';
import { Sheet, SheetHeader } from '../../parts/page/sheet';
import css from './meetings.module.css';
import { WrittenNote } from './written-note';

const route = getRouteApi('/moten/$meetingId/$edition');

const editions: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  dagordning: { title: 'Dagordning', about: 'Utan ärenden, så att den kan skickas till alla som är kallade.' },
  'protokoll-utan-arenden': { title: 'Protokoll', about: 'Utan ärenden, så att det kan delas.' },
  protokoll: { title: 'Protokoll med ärenden', about: 'Bara för teamet. Det innehåller uppgifter om deltagare.' },
};

/** A meeting's agenda or minutes on paper. Only one edition has the cases. */
export function MeetingSheetPage() {
  const { meetingId, edition } = route.useParams();
  const query = useMeeting(meetingId);
  const known = editions[edition];
  const back = { href: paths.meeting(meetingId), label: 'Mötet' };
  if (known === undefined) {
    return (
      <>
        <PageHeader title="Möte" back={back} />
        <EmptyState title="Sidan finns inte">Gå tillbaka till mötet och välj vad du vill skriva ut.</EmptyState>
      </>
    );
  }
  return (
    <>
      <SheetHeader title={`${known.title} att skriva ut`} description={known.about} back={back} />
      <Loaded query={query} failed="Mötet kunde inte hämtas" waiting={<Loading label="Mötet hämtas" lines={8} />}>
        {(meeting) =>
          edition === 'dagordning' ? (
            <Agenda meeting={meeting} />
          ) : (
            <Minutes meeting={meeting} hasCases={edition === 'protokoll'} />
          )
        }
      </Loaded>
    </>
  );
}

type MeetingSheetProps = { readonly what: string; readonly meeting: Meeting; readonly children: ReactNode };

function MeetingSheet({ what, meeting, children }: MeetingSheetProps) {
  const { team } = useMe();
  return (
    <Sheet label={what} title={`${what}: ${meetingKindLabels[meeting.kind].sv.toLowerCase()}`}>
      <p>{[team.name, formatDateWithoutWeekday(meeting.heldOn), timeAndPlace(meeting)].join(' · ')}</p>
      {children}
    </Sheet>
  );
}

function Agenda({ meeting }: { readonly meeting: Meeting }) {
  return (
    <MeetingSheet what="Dagordning" meeting={meeting}>
      <ol className={css['agenda']}>
        {meeting.items.map(({ itemId, title }) => (
          <li key={itemId}>{title}</li>
        ))}
      </ol>
      <h3>Kallade</h3>
      <SeatList seats={meeting.seats} />
    </MeetingSheet>
  );
}

const groups: readonly { readonly title: string; readonly of: readonly Presence[] }[] = [
  { title: 'Närvarande', of: ['present', 'substitute'] },
  { title: 'Frånvarande', of: ['absent'] },
  { title: 'Närvaro inte antecknad', of: ['unmarked'] },
];

function Minutes({ meeting, hasCases }: { readonly meeting: Meeting; readonly hasCases: boolean }) {
  const { items, seats, additions, approvedAt, approvedBy } = meeting;
  const cases = hasCases ? casesOf(meeting) : [];
  return (
    <MeetingSheet what="Protokoll" meeting={meeting}>
      {groups.map(({ title, of }) => {
        const there = seats.filter(({ presence }) => of.includes(presence));
        return (
          there.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <SeatList seats={there} />
            </div>
          )
        );
      })}
      {items.map(({ itemId, title, text, decided }, at) => (
        <section key={itemId} className={css['point']}>
          <h3 className={css['written']}>
            § {at + 1} {title}
          </h3>
          <WrittenNote note={{ text, decided }} />
        </section>
      ))}
      {cases.length > 0 && <h2>Ärenden</h2>}
      {cases.map(({ caseId, name, question, text, decided }) => (
        <section key={caseId} className={css['point']}>
          <h3>{name}</h3>
          {question !== '' && <p className={css['written']}>{question}</p>}
          <WrittenNote note={{ text, decided }} />
        </section>
      ))}
      <p className={css['point']}>
        {approvedAt === null
          ? 'Protokollet är inte justerat.'
          : `Justerat av ${approvedBy}, ${formatMoment(approvedAt)}.`}
      </p>
      {additions.map(({ additionId, text, recordedAt, authorName }) => (
        <section key={additionId} className={css['point']}>
          <h3>Tillägg {formatMoment(recordedAt)}</h3>
          <p className={css['written']}>{text}</p>
          {authorName !== null && <p>{authorName}</p>}
        </section>
      ))}
    </MeetingSheet>
  );
}

function SeatList({ seats }: { readonly seats: readonly Seat[] }) {
  return (
    <ul className={css['called']}>
      {inSeatOrder(seats).map((seat) => (
        <li key={seat.memberId}>
          {calledName(seat)}, {calledAs(seat)}
          {seat.presence === 'substitute' &&
            ` (${presenceLabels.substitute.sv.toLowerCase()}${seat.substituteName === '' ? '' : `: ${seat.substituteName}`})`}
        </li>
      ))}
    </ul>
  );
}
