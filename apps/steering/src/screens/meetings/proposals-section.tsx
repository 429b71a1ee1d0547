import { type ProposalStage, proposalStageLabels } from '@kraften/domain/concepts/meeting/meeting-proposal';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Byline, Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refusalMessage, steeringClient, useSteeringDoor } from '../../door/steering-door';
import type { Proposal } from './meeting-record';
import css from './meetings.module.css';
import { ProposalForm } from './proposal-form';

type ProposalsSectionProps = { readonly teamId: string; readonly hrefOf: (meetingId: string) => string };

/** What the group's members want taken up, and what became of it. */
export function ProposalsSection({ teamId, hrefOf }: ProposalsSectionProps) {
  const door = useSteeringDoor();
  const query = useQuery(door.meetingProposal.list.queryOptions({ teamId }));
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Proposal | 'new' | null>(null);
  const [saved, setSaved] = useState('');
  const shown = query.data?.filter(({ stage }) => stage !== 'withdrawn');

  async function read(said: string) {
    await queryClient.invalidateQueries(door.meetingProposal.list.queryFilter({ teamId }));
    setOpen(null);
    setSaved(said);
  }

  return (
    <Section
      id="forslag"
      title="Förslag till dagordningen"
      description="Föreslå vad gruppen ska ta upp. Teamet lägger in det på ett möte, eller svarar."
      actions={
        open === null && (
          <Button
            onClick={() => {
              setSaved('');
              setOpen('new');
            }}
          >
            Föreslå en punkt
          </Button>
        )
      }
    >
      <div role="status">{saved !== '' && <Notice kind="success">{saved}</Notice>}</div>
      {open !== null && (
        <ProposalForm
          key={open === 'new' ? open : open.proposalId}
          teamId={teamId}
          proposal={open === 'new' ? null : open}
          onSaved={() => read(open === 'new' ? 'Förslaget är skickat till teamet.' : 'Förslaget är ändrat.')}
          onCancel={() => setOpen(null)}
        />
      )}
      {query.isError ? (
        <ErrorState title="Förslagen kunde inte hämtas" onRetry={() => void query.refetch()}>
          {refusalMessage(query.error)}
        </ErrorState>
      ) : shown === undefined ? (
        <Loading label="Förslagen hämtas" lines={3} />
      ) : shown.length === 0 ? (
        open === null && (
          <EmptyState title="Inget är föreslaget">
            Skriv vad du vill att gruppen ska ta upp, så ser teamet det när nästa möte planeras.
          </EmptyState>
        )
      ) : (
        <EntryList>
          {shown.map((proposal) => (
            <li key={proposal.proposalId}>
              <ProposalEntry
                teamId={teamId}
                proposal={proposal}
                hrefOf={hrefOf}
                onChange={() => {
                  setSaved('');
                  setOpen(proposal);
                }}
                onWithdrawn={() => read('Förslaget är tillbakataget.')}
              />
            </li>
          ))}
        </EntryList>
      )}
    </Section>
  );
}

const badges: Readonly<Record<ProposalStage, 'open' | 'under-way' | 'ended'>> = {
  waiting: 'open',
  'taken-up': 'ended',
  answered: 'ended',
  withdrawn: 'ended',
};

type ProposalEntryProps = ProposalsSectionProps & {
  readonly proposal: Proposal;
  readonly onChange: () => void;
  readonly onWithdrawn: () => Promise<void>;
};

function ProposalEntry({ teamId, proposal, hrefOf, onChange, onWithdrawn }: ProposalEntryProps) {
  const { proposalId, version, title, reason, isOwn, stage, answer, createdAt, meetingId } = proposal;
  const [failure, setFailure] = useState<string | null>(null);
  async function withdraw() {
    try {
      await steeringClient.meetingProposal.save.mutate({
        ...{ teamId, proposalId, version },
        proposal: { title, reason, isWithdrawn: true },
      });
      await onWithdrawn();
    } catch (error) {
      setFailure(refusalMessage(error));
    }
  }
  return (
    <Entry id={proposalId} label={`Förslag: ${title}`}>
      <EntryHead>
        <h3 className={css['written']}>{title}</h3>
        <StageBadge state={badges[stage]}>{proposalStageLabels[stage].sv}</StageBadge>
      </EntryHead>
      {reason !== '' && <p className={css['written']}>{reason}</p>}
      <Byline>
        {isOwn ? 'Ditt förslag' : 'Förslag från en annan ledamot'}, {formatDate(createdAt.slice(0, 10))}
      </Byline>
      {answer !== '' && (
        <p className={css['written']}>
          <strong>Svar från teamet:</strong> {answer}
        </p>
      )}
      {meetingId !== null && (
        <p>
          <AppLink href={hrefOf(meetingId)}>Öppna mötet som tar upp det</AppLink>
        </p>
      )}
      {isOwn && stage === 'waiting' && (
        <div className={`${css['buttons']} k-not-print`}>
          <Button variant="default" onClick={onChange}>
            Ändra<span className="k-unseen">: {title}</span>
          </Button>
          <Button variant="default" onClick={() => void withdraw()}>
            Ta tillbaka<span className="k-unseen">: {title}</span>
          </Button>
        </div>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </Entry>
  );
}
