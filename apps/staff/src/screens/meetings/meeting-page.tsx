import { meetingStageLabels } from '@kraften/domain/concepts/meeting/meeting-stage';
import { presenceLabels } from '@kraften/domain/concepts/meeting/presence';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatMoment } from '@kraften/ui/format/instant';
import { formatCount } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Byline, Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureMessage } from '../../app/api/failure';
import { refreshMeetings } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { ActionArea } from '../../parts/action/action-area';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { MeetingForm } from '../../parts/meeting/meeting-form';
import {
  casesOf,
  type Meeting,
  type MeetingCase,
  type MeetingItem,
  useMeeting,
  useMeetings,
} from '../../parts/meeting/meeting-record';
import { calledAs, calledName, inSeatOrder, meetingTitle, timeAndPlace } from '../../parts/meeting/meeting-text';
import { RaiseAtMeetingForm } from '../../parts/meeting/raise-form';
import { LeaveUnsaved } from '../../parts/sending/leave-unsaved';
import type { PageSaver } from './keep-saver';
import css from './meetings.module.css';
import { AddToMinutesForm, ApproveForm } from './minutes-forms';
import { NoteEditor } from './note-editor';
import { PresenceList } from './presence-list';
import { MeetingDocuments } from './steering/meeting-documents';
import { ShareSection } from './steering/share-section';
import { WrittenNote } from './written-note';

const route = getRouteApi('/moten/$meetingId');

const back = { href: paths.meetings, label: 'Möten' };

/** A meeting: who was there, the agenda with what was said and decided, and at the team's own the cases. */
export function MeetingPage() {
  const { meetingId } = route.useParams();
  const query = useMeeting(meetingId);
  return (
    <Loaded
      query={query}
      failed="Mötet kunde inte hämtas"
      heading={<PageHeader title="Möte" back={back} />}
      waiting={<Loading label="Mötet hämtas" lines={8} />}
    >
      {(meeting) => <Opened key={meetingId} meeting={meeting} />}
    </Loaded>
  );
}

function Opened({ meeting }: { readonly meeting: Meeting }) {
  const { today, role } = useMe();
  const { meetingId, kind, stage, heldOn, left, items, additions } = meeting;
  const { onOpen, isUnsaved } = useSavers();
  const hasBegun = heldOn <= today && stage !== 'cancelled';
  const isWritten = hasBegun && stage !== 'approved';
  const cases = casesOf(meeting);
  return (
    <>
      <PageHeader
        title={meetingTitle(meeting)}
        description={timeAndPlace(meeting)}
        back={back}
        marks={<StageBadge state={badgeOf(stage)}>{meetingStageLabels[stage].sv}</StageBadge>}
      />
      <ArrivalNotice />
      <Standing meeting={meeting} />
      <MeetingActions meeting={meeting} isUnsaved={isUnsaved} />
      {left !== null && left.titles.length + left.cases > 0 && <Left meetingId={meetingId} left={left} />}
      <Section title={hasBegun ? 'Närvaro' : 'Kallade'}>
        {isWritten ? <PresenceList key={meetingId} meeting={meeting} onOpen={onOpen} /> : <Seats meeting={meeting} />}
      </Section>
      <Section title="Dagordning">
        {items.length === 0 ? (
          <EmptyState title="Dagordningen är tom">Lägg till punkter under Ändra mötet.</EmptyState>
        ) : (
          <EntryList>
            {items.map((item, at) => (
              <li key={item.itemId}>
                <ItemEntry item={item} number={at + 1}>
                  {isWritten ? (
                    <NoteEditor
                      place={{ meetingId, of: 'item', id: item.itemId }}
                      stored={item}
                      about={`Paragraf ${at + 1}: ${item.title.slice(0, 60)}`}
                      onOpen={onOpen}
                    />
                  ) : (
                    <WrittenNote note={item} />
                  )}
                </ItemEntry>
              </li>
            ))}
          </EntryList>
        )}
      </Section>
      {kind === 'steering' && <MeetingDocuments meetingId={meetingId} />}
      {kind === 'steering' && role === 'team-lead' && <ShareSection meeting={meeting} />}
      {kind === 'team' && (
        <Section
          title="Ärenden"
          description="Visas bara för teamet och står inte i protokollet som delas. Det som gäller deltagaren framåt skrivs på deltagarsidan."
        >
          {cases.length === 0 ? (
            <NoCase canRaise={stage !== 'approved' && stage !== 'cancelled'} />
          ) : (
            <EntryList>
              {cases.map((raised) => (
                <li key={raised.caseId}>
                  <CaseEntry raised={raised} meetingId={meetingId} isOpen={stage !== 'approved'}>
                    {isWritten ? (
                      <NoteEditor
                        place={{ meetingId, of: 'case', id: raised.caseId }}
                        stored={raised}
                        about={`Ärende: ${raised.name}`}
                        onOpen={onOpen}
                      />
                    ) : (
                      <WrittenNote note={raised} />
                    )}
                  </CaseEntry>
                </li>
              ))}
            </EntryList>
          )}
        </Section>
      )}
      {additions.length > 0 && (
        <Section title="Tillägg efter justeringen">
          <EntryList>
            {additions.map(({ additionId, text, authorName, recordedAt }) => (
              <li key={additionId}>
                <Entry id={additionId} label="Tillägg">
                  <p className={css['written']}>{text}</p>
                  <Byline>
                    {formatMoment(recordedAt)}
                    {authorName !== null && `, ${authorName}`}
                  </Byline>
                </Entry>
              </li>
            ))}
          </EntryList>
        </Section>
      )}
      <LeaveUnsaved isUnsaved={isUnsaved} />
    </>
  );
}

/** What holds of the whole meeting, where it can't be written in any more. */
function Standing({ meeting }: { readonly meeting: Meeting }) {
  const { stage, cancelReason, approvedBy, approvedAt, approvedByName } = meeting;
  if (stage !== 'cancelled' && stage !== 'approved') return null;
  return (
    <div className={css['standing']}>
      {stage === 'cancelled' ? (
        <Notice kind="info" title="Mötet är inställt">
          {cancelReason === '' ? 'Ingen orsak är skriven.' : cancelReason}
        </Notice>
      ) : (
        <Notice kind="info" title="Protokollet är justerat">
          Av {approvedBy}
          {approvedAt !== null && `, antecknat ${formatMoment(approvedAt)}`}
          {approvedByName !== null && ` av ${approvedByName}`}. Det kan inte ändras, men du kan skriva ett tillägg.
        </Notice>
      )}
    </div>
  );
}

function NoCase({ canRaise }: { readonly canRaise: boolean }) {
  if (!canRaise) return <p>Inget ärende togs upp.</p>;
  return (
    <EmptyState title="Inget ärende står på listan">
      Ta upp ett ärende här, eller på deltagarens sida med Ta upp på mötet.
    </EmptyState>
  );
}

function badgeOf(stage: Meeting['stage']): 'open' | 'under-way' | 'ended' {
  if (stage === 'to-record') return 'open';
  return stage === 'planned' || stage === 'held' ? 'under-way' : 'ended';
}

type MeetingActionsProps = { readonly meeting: Meeting; readonly isUnsaved: () => Promise<boolean> };

function MeetingActions({ meeting, isUnsaved }: MeetingActionsProps) {
  const { meetingId, kind, stage, approvalProblem } = meeting;
  const query = useMeetings();
  const isOpen = stage !== 'approved';
  const sheet = (edition: Parameters<typeof paths.meetingSheet>[1], label: string) => (
    <LinkButton href={paths.meetingSheet(meetingId, edition)}>{label}</LinkButton>
  );
  return (
    <ActionArea
      actions={[
        {
          id: 'raise',
          label: 'Ta upp ett ärende',
          available: isOpen && kind === 'team' && stage !== 'cancelled',
          form: (panel) => <RaiseAtMeetingForm meetingId={meetingId} raised={casesOf(meeting)} panel={panel} />,
        },
        {
          id: 'change',
          label: 'Ändra mötet',
          available: isOpen,
          form: (panel) => (
            <Loaded
              query={query}
              failed="Ledamöterna kunde inte hämtas"
              waiting={<Loading label="Mötet hämtas" lines={6} />}
            >
              {({ meetings, members }) => (
                <MeetingForm
                  meetingId={meetingId}
                  meeting={meeting}
                  meetings={meetings}
                  members={members}
                  onSaved={() => panel.done('Mötet är sparat.')}
                >
                  <Button variant="default" onClick={panel.cancel}>
                    Avbryt
                  </Button>
                </MeetingForm>
              )}
            </Loaded>
          ),
        },
        {
          id: 'approve',
          label: 'Justera protokollet',
          available: isOpen && stage === 'held',
          form: (panel) => (
            <ApproveForm meeting={meeting} problem={approvalProblem} isUnsaved={isUnsaved} panel={panel} />
          ),
        },
        {
          id: 'add',
          label: 'Skriv tillägg',
          available: !isOpen,
          form: (panel) => <AddToMinutesForm meetingId={meetingId} panel={panel} />,
        },
      ]}
      after={
        stage === 'planned' || stage === 'cancelled' ? (
          sheet('dagordning', 'Dagordning att skriva ut')
        ) : (
          <>
            {sheet('protokoll-utan-arenden', 'Protokoll att dela')}
            {kind === 'team' && sheet('protokoll', 'Protokoll med ärenden')}
          </>
        )
      }
    />
  );
}

type LeftProps = { readonly meetingId: string; readonly left: NonNullable<Meeting['left']> };

/** What earlier meetings didn't deal with, and the way to take it up here. */
function Left({ meetingId, left: { titles, cases } }: LeftProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  async function carry() {
    if (isSending) return;
    setSending(true);
    try {
      await apiClient.meeting.carry.mutate({ meetingId });
      await refreshMeetings();
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setSending(false);
    }
  }
  return (
    <div className={`${css['leftOver']} k-not-print`}>
      <Notice kind="soon" title="Det här blev kvar från tidigare möten">
        <ul className={css['left']}>
          {titles.map((title, at) => (
            <li key={`${at} ${title}`}>{title}</li>
          ))}
          {cases > 0 && <li>{formatCount(cases, 'ärende', 'ärenden')}</li>}
        </ul>
        {failure !== null && <p role="alert">{failure}</p>}
        <Button variant="default" aria-disabled={isSending} onClick={() => void carry()}>
          Ta med till det här mötet
        </Button>
      </Notice>
    </div>
  );
}

function Seats({ meeting: { seats, stage } }: { readonly meeting: Meeting }) {
  if (seats.length === 0) return <p>Ingen är kallad än. Välj vilka under Ändra mötet.</p>;
  return (
    <ul className={css['seats']}>
      {inSeatOrder(seats).map((seat) => (
        <li key={seat.memberId} className={css['seat']}>
          <span>
            <span className={css['name']}>{calledName(seat)}</span>{' '}
            <span className={css['soft']}>{calledAs(seat)}</span>
          </span>
          {stage === 'approved' && (
            <span>
              {presenceLabels[seat.presence].sv}
              {seat.substituteName !== '' && `: ${seat.substituteName}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

type ItemEntryProps = { readonly item: MeetingItem; readonly number: number; readonly children: ReactNode };

function ItemEntry({ item, number, children }: ItemEntryProps) {
  const { itemId, title, carriedFromId, carriedToMeetingId } = item;
  return (
    <Entry id={itemId} label={`§ ${number}`}>
      <EntryHead>
        <h3 className={css['written']}>
          § {number} {title}
        </h3>
        {carriedFromId !== null && <span className={css['soft']}>Från tidigare möte</span>}
      </EntryHead>
      {children}
      {carriedToMeetingId !== null && <CarriedTo meetingId={carriedToMeetingId} />}
    </Entry>
  );
}

type CaseEntryProps = {
  readonly raised: MeetingCase;
  readonly meetingId: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

function CaseEntry({ raised, meetingId, isOpen, children }: CaseEntryProps) {
  const { name, participationId, referralId, question, raisedByName, carriedToMeetingId } = raised;
  const href = participationId === null ? paths.referral(referralId ?? '') : paths.participation(participationId);
  const isUntouched = raised.text === '' && raised.decided === '' && !raised.isDone;
  return (
    <Entry id={raised.caseId} label={`Ärende: ${name}`}>
      <EntryHead>
        <h3>
          <AppLink href={href}>{name}</AppLink>
        </h3>
        {raised.carriedFromId !== null && <span className={css['soft']}>Från tidigare möte</span>}
      </EntryHead>
      {question !== '' && <p className={css['written']}>{question}</p>}
      {raisedByName !== null && <Byline>Tas upp av {raisedByName}</Byline>}
      {children}
      {carriedToMeetingId !== null && <CarriedTo meetingId={carriedToMeetingId} />}
      {isOpen && isUntouched && <Withdraw raised={raised} meetingId={meetingId} />}
    </Entry>
  );
}

function CarriedTo({ meetingId }: { readonly meetingId: string }) {
  return (
    <p>
      <AppLink href={paths.meeting(meetingId)}>Togs med till ett senare möte</AppLink>
    </p>
  );
}

/** Takes a case off the list of which nothing is written. */
function Withdraw({ raised, meetingId }: Pick<CaseEntryProps, 'raised' | 'meetingId'>) {
  const [failure, setFailure] = useState<string | null>(null);
  const { caseId, version, participationId, referralId, question, name } = raised;
  async function withdraw() {
    try {
      await apiClient.meeting.raise.mutate({
        ...{ meetingId, caseId, version },
        raised: { participationId, referralId, question, isWithdrawn: true },
      });
      await refreshMeetings();
    } catch (error) {
      setFailure(failureMessage(error));
    }
  }
  return (
    <div className="k-not-print">
      <Button variant="default" onClick={() => void withdraw()}>
        Ta bort från mötet<span className="k-unseen">: {name}</span>
      </Button>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  );
}

/** What stores by itself on the page, so that nothing is left behind unsaved. */
function useSavers() {
  const savers = useRef(new Set<PageSaver>());
  const onOpen = useCallback((saver: PageSaver) => {
    savers.current.add(saver);
    return () => {
      savers.current.delete(saver);
    };
  }, []);
  const isUnsaved = useCallback(async () => {
    const saved = await Promise.all([...savers.current].map((saver) => saver.flush()));
    return saved.includes(false);
  }, []);
  return { onOpen, isUnsaved };
}
