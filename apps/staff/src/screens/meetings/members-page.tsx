import { type MeetingKind, meetingKindLabels, meetingKinds } from '@kraften/domain/concepts/meeting/meeting';
import { isMemberOn } from '@kraften/domain/concepts/meeting/meeting-member';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDate } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { ActionArea } from '../../parts/action/action-area';
import { Loaded } from '../../parts/loading/loaded';
import { type Member, useMeetings } from '../../parts/meeting/meeting-record';
import { calledAs, calledName, inSeatOrder } from '../../parts/meeting/meeting-text';
import css from './meetings.module.css';
import { MemberForm } from './member-form';

/** Who are called to the team's and the steering group's meetings. */
export function MembersPage() {
  const query = useMeetings();
  return (
    <>
      <PageHeader
        title="Ledamöter"
        description="De som kallas till mötena, och vilken myndighet de sitter där för. Ändringar gäller möten som inte har varit."
        back={{ href: paths.meetings, label: 'Möten' }}
      />
      <Loaded
        query={query}
        failed="Ledamöterna kunde inte hämtas"
        waiting={<Loading label="Ledamöterna hämtas" lines={8} />}
      >
        {({ members }) =>
          [...meetingKinds]
            .reverse()
            .map((kind) => (
              <MembersOf key={kind} kind={kind} members={members.filter((member) => member.kind === kind)} />
            ))
        }
      </Loaded>
    </>
  );
}

function MembersOf({ kind, members }: { readonly kind: MeetingKind; readonly members: readonly Member[] }) {
  const { today } = useMe();
  const current = inSeatOrder(members.filter((member) => isMemberOn(member, today)));
  const former = inSeatOrder(members.filter((member) => !isMemberOn(member, today)));
  return (
    <Section title={kind === 'team' ? 'Teammöten' : 'Styrgruppen'}>
      {members.length === 0 ? (
        <EmptyState title="Ingen kallas än">Lägg till dem som brukar vara med, en för varje myndighet.</EmptyState>
      ) : (
        <EntryList>
          {[...current, ...former].map((member) => (
            <li key={member.memberId}>
              <MemberEntry member={member} isFormer={former.includes(member)} />
            </li>
          ))}
        </EntryList>
      )}
      <ActionArea
        actions={[
          {
            id: `add-${kind}`,
            label: kind === 'team' ? 'Lägg till ledamot i teammöten' : 'Lägg till ledamot i styrgruppen',
            available: true,
            form: (panel) => <MemberForm kind={kind} member={null} panel={panel} />,
          },
        ]}
      />
    </Section>
  );
}

function MemberEntry({ member, isFormer }: { readonly member: Member; readonly isFormer: boolean }) {
  const { kind, endedOn } = member;
  return (
    <Entry label={`${meetingKindLabels[kind].sv}: ${calledName(member)}`}>
      <EntryHead>
        <h3 className={css['written']}>{calledName(member)}</h3>
        {endedOn !== null && (
          <StageBadge state="ended">{`${isFormer ? 'Slutade' : 'Slutar'} ${formatDate(endedOn)}`}</StageBadge>
        )}
      </EntryHead>
      <p className={css['soft']}>{calledAs(member)}</p>
      <ActionArea
        actions={[
          {
            id: `change-${member.memberId}`,
            label: 'Ändra',
            available: true,
            form: (panel) => <MemberForm kind={kind} member={member} panel={panel} />,
          },
        ]}
      />
    </Entry>
  );
}
