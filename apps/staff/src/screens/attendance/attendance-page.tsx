import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type AttendanceMark, mostGuests } from '@kraften/domain/concepts/group/attendance-mark';
import { absenceReasonLabels, absenceReasons } from '@kraften/domain/concepts/group/group-codes';
import { isExpectedOn } from '@kraften/domain/concepts/group/group-member';
import { occurrenceOn } from '@kraften/domain/concepts/group/occurrences';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { TapChoice, TapChoices } from '@kraften/ui/field/tap-choices';
import { formatNearDate } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { apiClient } from '../../app/api/api-client';
import { refreshGroups } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { type Group, useGroup } from '../../parts/group/group-record';
import { occurrenceText } from '../../parts/group/group-text';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import type { Marks } from '../../parts/marking/mark-saver';
import { MarkStatus } from '../../parts/marking/mark-status';
import { useMarkSaver } from '../../parts/marking/use-mark-saver';
import { useOfferedCodes } from '../../parts/reference-list/use-list-entries';
import { LeaveUnsaved } from '../../parts/sending/leave-unsaved';
import css from './attendance.module.css';

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
  const { saver, state } = useMarkSaver<Said>((said) => sendSaid(group.groupId, heldOn, said), group);
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
    const said = state.said.get(participationId);
    if (said !== undefined && said.kind !== 'guests') return said;
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
  const marked = (person: Person) => state.said.has(person.participationId) || markOf(person).kind !== 'none';
  const extra = byName.filter((person) => !isExpected(person) && marked(person));
  const others = byName.filter((person) => !isExpected(person) && !marked(person) && person.closedOn === null);
  const left = expected.filter((person) => markOf(person).kind === 'none');
  const said = state.said.get(guestsKey);
  const guests = said?.kind === 'guests' ? said.count : (session?.guests ?? 0);
  const countGuests = (count: number) => saver.mark([guestsKey], { kind: 'guests', count });

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
            onClick={() => guests > 0 && countGuests(guests - 1)}
          >
            −
          </Button>
          <output>{guests}</output>
          <Button
            variant="default"
            aria-label="En gäst till"
            aria-disabled={guests >= mostGuests}
            onClick={() => guests < mostGuests && countGuests(guests + 1)}
          >
            +
          </Button>
        </fieldset>
      </div>
      <div className={css['foot']}>
        <MarkStatus state={state} noted={expected.length - left.length} of={expected.length} />
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
function PersonRow({ person: { participationId, name }, isExtra, heldOn, mark, onMark }: PersonRowProps) {
  const nameId = `name-${participationId}`;
  const chosen = mark.kind === 'absent' ? mark.reason : null;
  const reasons = useOfferedCodes('absence-reason', absenceReasons, { on: heldOn, chosen });
  return (
    <li className={css['person']}>
      <div className={css['name']} id={nameId}>
        {name}
        {isExtra && <span className={css['extra']}>Kom utan plats</span>}
      </div>
      <TapChoices name={{ by: nameId }}>
        <TapChoice wide isChosen={mark.kind === 'present'} onTap={() => onMark({ kind: 'present' })}>
          Kom
        </TapChoice>
        {isExtra ? (
          <TapChoice onTap={() => onMark({ kind: 'none' })}>Ta bort</TapChoice>
        ) : (
          <TapChoice
            wide
            isChosen={mark.kind === 'absent'}
            onTap={() => mark.kind !== 'absent' && onMark({ kind: 'absent', reason: null })}
          >
            Kom inte
          </TapChoice>
        )}
        {!isExtra && mark.kind !== 'none' && <TapChoice onTap={() => onMark({ kind: 'none' })}>Ångra</TapChoice>}
      </TapChoices>
      {!isExtra && mark.kind === 'absent' && (
        <TapChoices name={{ text: `Varför ${name} inte kom` }}>
          {reasons.map((reason) => (
            <TapChoice key={reason} isChosen={mark.reason === reason} onTap={() => onMark({ kind: 'absent', reason })}>
              {absenceReasonLabels[reason].sv}
            </TapChoice>
          ))}
        </TapChoices>
      )}
    </li>
  );
}

/** What is said of a meeting: of a participant how it was, and of the guests how many they were. */
type Said = AttendanceMark | { readonly kind: 'guests'; readonly count: number };

/** The guests' place among the participants, whose ids are UUIDs. */
const guestsKey = 'guests';

async function sendSaid(groupId: string, heldOn: string, said: Marks<Said>): Promise<void> {
  const guests = [...said.values()].find((mark) => mark.kind === 'guests');
  await apiClient.group.attend.mutate({
    ...{ groupId, heldOn },
    marks: [...said].flatMap(([participationId, mark]) => (mark.kind === 'guests' ? [] : [{ participationId, mark }])),
    ...(guests === undefined ? {} : { guests: guests.count }),
  });
  void refreshGroups();
}
