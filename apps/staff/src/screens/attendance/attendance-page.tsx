import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type AttendanceMark, mostGuests } from '@kraften/domain/concepts/group/attendance-mark';
import { absenceReasonLabels, absenceReasons } from '@kraften/domain/concepts/group/group-codes';
import { isExpectedOn } from '@kraften/domain/concepts/group/group-member';
import { occurrenceOn } from '@kraften/domain/concepts/group/occurrences';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatNearDate } from '@kraften/ui/format/date';
import { formatTime } from '@kraften/ui/format/instant';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureMessage, isWorthTryingAgain } from '../../app/api/failure';
import { refreshGroups } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { type Group, useGroup } from '../../parts/group/group-record';
import { occurrenceText } from '../../parts/group/group-text';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { useOfferedCodes } from '../../parts/reference-list/use-list-entries';
import { LeaveUnsaved } from '../../parts/sending/leave-unsaved';
import css from './attendance.module.css';
import { AttendanceSaver, type SaverState } from './attendance-saver';

const route = getRouteApi('/grupper/$groupId/narvaro/$heldOn');

/** Who came to one meeting of a group: one tap each, or one for all. */
export function AttendancePage() {
  const { groupId, heldOn } = route.useParams();
  const query = useGroup(groupId);
  const back = { href: paths.group(groupId), label: 'Gruppen' };
  return (
    <Loaded
      query={query}
      failed="Gruppen kunde inte hämtas"
      heading={<PageHeader title="Närvaro" back={back} />}
      waiting={<Loading label="Gruppen hämtas" lines={8} />}
    >
      {(group) => <Sheet key={`${groupId} ${heldOn}`} group={group} heldOn={heldOn} />}
    </Loaded>
  );
}

type Person = Group['people'][number];

function Sheet({ group, heldOn }: { readonly group: Group; readonly heldOn: string }) {
  const { today } = useMe();
  const { saver, state } = useSaver(group.groupId, heldOn);
  const back = { href: paths.group(group.groupId), label: group.name };
  const day = isCalendarDate(heldOn) ? heldOn : null;
  const occurrence = day === null ? null : occurrenceOn(group, day);
  const session = group.sessions.find((each) => each.heldOn === heldOn);
  if (
    day === null ||
    day > today ||
    (session === undefined && (occurrence === null || occurrence.cancelled !== null))
  ) {
    return (
      <>
        <PageHeader title="Närvaro" back={back} />
        <EmptyState
          title="Gruppen har ingen träff att anteckna den dagen"
          action={<LinkButton href={back.href}>Till gruppen</LinkButton>}
        >
          Träffen är flyttad, inställd eller inte hållen än.
        </EmptyState>
      </>
    );
  }

  const markOf = ({ participationId }: Person): AttendanceMark => {
    const said = state.said.marks.get(participationId);
    if (said !== undefined) return said;
    const stored = session?.marks.find((mark) => mark.participationId === participationId);
    if (stored === undefined) return { kind: 'none' };
    return stored.present ? { kind: 'present' } : { kind: 'absent', reason: stored.absenceReason };
  };
  const isExpected = ({ participationId, closedOn }: Person) =>
    group.members.some((member) => member.participationId === participationId && isExpectedOn(member, closedOn, day));
  const byName = group.people
    .filter(({ enrolledOn }) => enrolledOn <= day)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  const expected = byName.filter(isExpected);
  const marked = (person: Person) => state.said.marks.has(person.participationId) || markOf(person).kind !== 'none';
  const extra = byName.filter((person) => !isExpected(person) && marked(person));
  const others = byName.filter((person) => !isExpected(person) && !marked(person) && person.closedOn === null);
  const left = expected.filter((person) => markOf(person).kind === 'none');
  const guests = state.said.guests ?? session?.guests ?? 0;

  return (
    <>
      <PageHeader
        title={`Närvaro i ${group.name}`}
        back={back}
        description={occurrence === null ? formatNearDate(heldOn, today) : occurrenceText(occurrence, today)}
      />
      {expected.length === 0 && (
        <EmptyState
          title="Ingen har plats i gruppen den dagen"
          action={<LinkButton href={back.href}>Till gruppen</LinkButton>}
        >
          Lägg till deltagare i gruppen, eller anteckna dem som kom extra här nedanför.
        </EmptyState>
      )}
      {left.length > 0 && (
        <Button
          size="lg"
          fullWidth
          className={css['all'] ?? ''}
          onClick={() =>
            saver.mark(
              left.map(({ participationId }) => participationId),
              { kind: 'present' },
            )
          }
        >
          {left.length === expected.length ? `Alla ${expected.length} kom` : `De andra ${left.length} kom`}
        </Button>
      )}
      <ul className={css['people']}>
        {[...expected, ...extra].map((person) => (
          <PersonRow
            key={person.participationId}
            person={person}
            isExtra={!isExpected(person)}
            heldOn={heldOn}
            mark={markOf(person)}
            onMark={(mark) => saver.mark([person.participationId], mark)}
          />
        ))}
      </ul>
      <div className={css['more']}>
        {others.length > 0 && (
          <label>
            Kom någon mer av era deltagare?
            <select
              value=""
              onChange={({ currentTarget }) =>
                currentTarget.value !== '' && saver.mark([currentTarget.value], { kind: 'present' })
              }
            >
              <option value="">Välj …</option>
              {others.map(({ participationId, name }) => (
                <option key={participationId} value={participationId}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <fieldset className={css['guests']}>
          <legend>Gäster som inte är deltagare</legend>
          <Button
            variant="default"
            aria-label="En gäst färre"
            aria-disabled={guests === 0}
            onClick={() => guests > 0 && saver.countGuests(guests - 1)}
          >
            −
          </Button>
          <output>{guests}</output>
          <Button
            variant="default"
            aria-label="En gäst till"
            aria-disabled={guests >= mostGuests}
            onClick={() => guests < mostGuests && saver.countGuests(guests + 1)}
          >
            +
          </Button>
        </fieldset>
      </div>
      <div className={css['foot']}>
        <p role="status">{statusText(state, expected.length - left.length, expected.length)}</p>
        <LinkButton href={back.href}>Klar</LinkButton>
      </div>
      <LeaveUnsaved isUnsaved={async () => !(await saver.flush())} />
    </>
  );
}

type PersonRowProps = {
  readonly person: Person;
  readonly isExtra: boolean;
  readonly heldOn: string;
  readonly mark: AttendanceMark;
  readonly onMark: (mark: AttendanceMark) => void;
};

/** Each button says the whole of how it was: pressing it twice is the same as once. */
function PersonRow({ person, isExtra, heldOn, mark, onMark }: PersonRowProps) {
  const chosen = mark.kind === 'absent' ? mark.reason : null;
  const reasons = useOfferedCodes('absence-reason', absenceReasons, { on: heldOn, chosen });
  const { name } = person;
  return (
    <li className={css['person']}>
      <div className={css['name']} id={`name-${person.participationId}`}>
        {name}
        {isExtra && <span className={css['extra']}>Kom utan plats</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be named by the text above it */}
      <div role="group" aria-labelledby={`name-${person.participationId}`} className={css['choices']}>
        <button
          type="button"
          aria-pressed={mark.kind === 'present'}
          data-kind="present"
          onClick={() => onMark({ kind: 'present' })}
        >
          Kom
        </button>
        {isExtra ? (
          <button type="button" aria-pressed={mark.kind === 'none'} onClick={() => onMark({ kind: 'none' })}>
            Ta bort
          </button>
        ) : (
          <button
            type="button"
            aria-pressed={mark.kind === 'absent'}
            data-kind="absent"
            onClick={() => mark.kind !== 'absent' && onMark({ kind: 'absent', reason: null })}
          >
            Kom inte
          </button>
        )}
        {!isExtra && mark.kind !== 'none' && (
          <button type="button" onClick={() => onMark({ kind: 'none' })}>
            Ångra
          </button>
        )}
      </div>
      {!isExtra && mark.kind === 'absent' && (
        // biome-ignore lint/a11y/useSemanticElements: short answers beside each other, not a form's question
        <div role="group" aria-label={`Varför ${name} inte kom`} className={css['reasons']}>
          {reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              aria-pressed={mark.reason === reason}
              onClick={() => onMark({ kind: 'absent', reason })}
            >
              {absenceReasonLabels[reason].sv}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

function statusText({ status, savedAt, reason }: SaverState, said: number, expected: number): string {
  const counted = expected === 0 ? '' : `${said} av ${expected} antecknade. `;
  switch (status) {
    case 'idle':
      return counted;
    case 'saving':
      return `${counted}Sparar …`;
    case 'saved':
      return `${counted}Sparat ${savedAt === null ? '' : formatTime(savedAt)}.`;
    case 'failed':
      return 'Inte sparat: vi får ingen kontakt. Vi försöker igen. Stäng inte fönstret.';
    case 'refused':
      return `Inte sparat: ${reason ?? ''}`;
  }
}

/** Sends what is tapped while the page is open, also when the net comes back, and warns before it closes on something unsaved. */
function useSaver(groupId: string, heldOn: string) {
  const [saver] = useState(
    () =>
      new AttendanceSaver({
        send: async ({ marks, guests }) => {
          await apiClient.group.attend.mutate({
            ...{ groupId, heldOn },
            marks: [...marks].map(([participationId, mark]) => ({ participationId, mark })),
            ...(guests === null ? {} : { guests }),
          });
          void refreshGroups();
        },
        isPassing: isWorthTryingAgain,
        messageOf: failureMessage,
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, () => saver.state);
  useEffect(() => {
    const sendAgain = () => void saver.flush();
    const warn = (event: BeforeUnloadEvent) => !saver.isSaved && event.preventDefault();
    window.addEventListener('online', sendAgain);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', sendAgain);
      window.removeEventListener('beforeunload', warn);
      saver.stop();
    };
  }, [saver]);
  return { saver, state };
}
