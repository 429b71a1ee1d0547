import { authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { meetingRoleLabels } from '@kraften/domain/concepts/meeting/meeting-member';
import { presenceLabels } from '@kraften/domain/concepts/meeting/presence';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatDate } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { meetingsPath, presentationPath } from '../../address/addresses';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import type { PageProps } from '../../parts/page-props';
import { DocumentList } from './document-list';
import { badgeOf, type Meeting, stageWords, whenAndWhere } from './meeting-record';
import css from './meetings.module.css';

/** One of the steering group's meetings: what is to be taken up, its documents, and what was decided. */
export function MeetingScreen({ team, pageHref, meetingId }: PageProps & { readonly meetingId: string }) {
  const { teamId, teamName } = team;
  const door = useSteeringDoor();
  const query = useQuery(door.meeting.get.queryOptions({ teamId, meetingId }));
  const back = { href: pageHref(meetingsPath), label: 'Möten' };
  if (query.isError) {
    return (
      <>
        <PageHeader title="Möte" back={back} />
        <ErrorState title="Mötet kunde inte hämtas" onRetry={() => void query.refetch()}>
          {refusalMessage(query.error)}
        </ErrorState>
      </>
    );
  }
  if (query.isPending) {
    return (
      <>
        <PageHeader title="Möte" back={back} />
        <Loading label="Mötet hämtas" lines={8} />
      </>
    );
  }
  const meeting = query.data;
  const { stage, heldOn, items, documents, additions } = meeting;
  return (
    <div className={css['screen']}>
      <PageHeader
        title={`Styrgruppsmöte ${formatDate(heldOn)}`}
        description={`${teamName}. ${whenAndWhere(meeting)}`}
        back={back}
        marks={<StageBadge state={badgeOf(stage)}>{stageWords[stage]}</StageBadge>}
        actions={
          <>
            {stage === 'planned' && <AppLink href={pageHref(presentationPath)}>Visa siffrorna på mötet</AppLink>}
            <Button
              variant="default"
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => window.print()}
            >
              Skriv ut
            </Button>
          </>
        }
      />
      <Standing meeting={meeting} />
      <Section
        title="Dagordning"
        actions={
          stage === 'planned' && <AppLink href={`${pageHref(meetingsPath)}#forslag`}>Föreslå något att ta upp</AppLink>
        }
      >
        {items.length === 0 ? (
          <EmptyState title="Dagordningen är tom">Teamet fyller på den före mötet.</EmptyState>
        ) : (
          <EntryList>
            {items.map((item, at) => (
              <li key={item.itemId}>
                <Point item={item} number={at + 1} />
              </li>
            ))}
          </EntryList>
        )}
      </Section>
      <Section title="Dokument">
        {documents.length === 0 ? (
          <EmptyState title="Mötet har inga dokument">Teamets verksamhetsledare lägger dem här före mötet.</EmptyState>
        ) : (
          <DocumentList teamId={teamId} documents={documents} />
        )}
      </Section>
      <Seats meeting={meeting} />
      {additions.length > 0 && (
        <Section title="Tillägg efter justeringen">
          <EntryList>
            {additions.map(({ text, recordedAt }) => (
              <li key={recordedAt}>
                <Entry label={`Tillägg ${formatDate(recordedAt.slice(0, 10))}`}>
                  <p className={css['written']}>{text}</p>
                  <p className={css['soft']}>{formatDate(recordedAt.slice(0, 10))}</p>
                </Entry>
              </li>
            ))}
          </EntryList>
        </Section>
      )}
    </div>
  );
}

/** What holds of the whole meeting. */
function Standing({ meeting: { stage, cancelReason, approvedBy } }: { readonly meeting: Meeting }) {
  switch (stage) {
    case 'cancelled':
      return (
        <Notice kind="info" title="Mötet är inställt">
          {cancelReason === '' ? 'Ingen orsak är skriven.' : cancelReason}
        </Notice>
      );
    case 'approved':
      return (
        <Notice kind="info" title="Protokollet är justerat">
          Av {approvedBy}.
        </Notice>
      );
    case 'held':
    case 'to-record':
      return <Notice kind="info">Vad som sades och beslutades visas när protokollet är justerat.</Notice>;
    case 'planned':
      return null;
  }
}

type PointProps = { readonly item: Meeting['items'][number]; readonly number: number };

function Point({ item: { title, text, decided }, number }: PointProps) {
  return (
    <Entry label={`§ ${number}`}>
      <EntryHead>
        <h3 className={css['written']}>
          § {number} {title}
        </h3>
      </EntryHead>
      {text !== '' && <p className={css['written']}>{text}</p>}
      {decided !== '' && (
        <p className={css['written']}>
          <strong>Beslut:</strong> {decided}
        </p>
      )}
    </Entry>
  );
}

/** For which authorities and in which roles people are called, and whether they came; never who. */
function Seats({ meeting: { seats: called, stage } }: { readonly meeting: Meeting }) {
  const place = ({ authority }: Meeting['seats'][number]) =>
    authority === null ? authorities.length : authorities.indexOf(authority);
  const seats = called.toSorted((a, b) => place(a) - place(b));
  if (seats.length === 0) return null;
  const isOver = stage === 'held' || stage === 'approved';
  const nameOf = ({ authority, role }: Meeting['seats'][number]) =>
    authority === null ? meetingRoleLabels[role].sv : capitalised(authorityLabels[authority].sv);
  return (
    <Section title={isOver ? 'Närvaro' : 'Kallade'}>
      <FigureTable
        captionUnseen
        data={{
          caption: isOver ? 'Vilka som var med' : 'Vilka som är kallade',
          columns: ['Myndighet', 'Roll', ...(isOver ? ['Närvaro'] : [])],
          words: ['Roll', 'Närvaro'],
          rows: seats.map((seat, at) => ({
            header: numbered(seats.map(nameOf), at),
            cells: [meetingRoleLabels[seat.role].sv, ...(isOver ? [presenceLabels[seat.presence].sv] : [])],
          })),
        }}
      />
    </Section>
  );
}

/** A name that occurs more than once gets its number, so that the rows can be told apart. */
function numbered(names: readonly string[], at: number): string {
  const name = names[at] ?? '';
  if (names.filter((each) => each === name).length === 1) return name;
  return `${name} ${names.slice(0, at + 1).filter((each) => each === name).length}`;
}
