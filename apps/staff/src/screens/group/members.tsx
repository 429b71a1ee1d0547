import { isOffered, placeState } from '@kraften/domain/concepts/group/group-member';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Flag } from '@kraften/ui/record/flag';
import { SideCard } from '@kraften/ui/record/side-card';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureMessage } from '../../app/api/failure';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import type { Group } from '../../parts/group/group-record';
import css from './group.module.css';
import { sendPlace } from './send-place';

type Member = Group['members'][number];

/** The own team's participants who have a place, and those who wait for one, in order. */
export function Members({ group }: { readonly group: Group }) {
  const open = group.members.filter((member) => personOf(group, member)?.closedOn === null);
  const members = open.filter((member) => placeState(member) === 'member');
  const waiting = open.filter((member) => placeState(member) === 'waiting');
  const others = group.taken - members.length;
  return (
    <>
      <SideCard title={`Har plats (${members.length})`}>
        {members.length === 0 && <p>Ingen än.</p>}
        <ul className={css['people']}>
          {members.map((member) => (
            <Row key={member.memberId} group={group} member={member} />
          ))}
        </ul>
        {others > 0 && (
          <p>{others === 1 ? 'En plats till är tagen' : `${others} platser till är tagna`} av andra team.</p>
        )}
      </SideCard>
      {waiting.length > 0 && (
        <SideCard title={`Väntar på plats (${waiting.length})`}>
          <ol className={css['people']}>
            {waiting.map((member) => (
              <Row key={member.memberId} group={group} member={member} />
            ))}
          </ol>
        </SideCard>
      )}
    </>
  );
}

function personOf(group: Group, { participationId }: Member) {
  return group.people.find((person) => person.participationId === participationId);
}

function Row({ group, member }: { readonly group: Group; readonly member: Member }) {
  const { today } = useMe();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const person = personOf(group, member);
  const { askedOn, joinedOn, rank } = member;
  const isWaiting = placeState(member) === 'waiting';
  const offered = rank !== null && isOffered(rank, group);

  async function say(change: { readonly joinedOn?: string; readonly leftOn?: string }) {
    if (pending) return;
    setPending(true);
    setFailure(null);
    try {
      await sendPlace({ ...member, ...change });
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
    }
  }

  const button = (label: string, onClick: () => Promise<void>, filled = false) => (
    <Button
      variant={filled ? 'filled' : 'default'}
      size="compact-md"
      aria-disabled={pending}
      onClick={() => void onClick()}
    >
      {label}
      <span className="k-unseen">, {person?.name}</span>
    </Button>
  );

  return (
    <li>
      <AppLink href={paths.participation(member.participationId)}>{person?.name ?? 'Deltagare'}</AppLink>
      <div className={css['since']}>
        {isWaiting ? `Nummer ${rank ?? ''} i kön sedan ${askedOn}` : `Sedan ${joinedOn ?? ''}`}
      </div>
      {offered && <Flag kind="soon">Plats att erbjuda</Flag>}
      <div className={`${css['buttons']} k-not-print`}>
        {isWaiting && offered && button('Ge plats', async () => await say({ joinedOn: today }), true)}
        {isWaiting && button('Ta bort ur kön', async () => await say({ leftOn: today }))}
        {!isWaiting &&
          button(
            'Lämnar gruppen',
            async () => await say({ leftOn: joinedOn !== null && joinedOn > today ? joinedOn : today }),
          )}
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </li>
  );
}
