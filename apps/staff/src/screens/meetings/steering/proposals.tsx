import { ProposalAnswer, proposalStageLabels } from '@kraften/domain/concepts/meeting/meeting-proposal';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormActions } from '@kraften/ui/form/form-actions';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { Byline, Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import { api, apiClient } from '../../../app/api/api-client';
import { refreshProposals } from '../../../app/api/refresh';
import { Loaded } from '../../../parts/loading/loaded';
import type { ListedMeeting } from '../../../parts/meeting/meeting-record';
import { meetingTitle } from '../../../parts/meeting/meeting-text';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import css from './steering.module.css';

type Proposal = inferOutput<typeof api.meetingProposal.list>[number];

/** What the steering group has proposed to its meetings. What waits can be taken up, or answered. */
export function Proposals({ meetings }: { readonly meetings: readonly ListedMeeting[] }) {
  const query = useQuery(api.meetingProposal.list.queryOptions());
  const [answering, setAnswering] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  return (
    <Loaded query={query} failed="Förslagen kunde inte hämtas" waiting={<Loading label="Förslagen hämtas" lines={2} />}>
      {(proposals) => {
        const shown = [
          ...proposals.filter(({ stage }) => stage === 'waiting'),
          ...proposals.filter(({ stage }) => stage === 'taken-up' || stage === 'answered').slice(0, 5),
        ];
        if (shown.length === 0) return null;
        return (
          <Section
            title="Förslag från styrgruppen"
            description="Ta upp förslaget på ett möte, eller svara varför inte. Den som föreslog läser svaret."
          >
            <div role="status">{said !== '' && <Notice kind="success">{said}</Notice>}</div>
            <EntryList>
              {shown.map((proposal) => (
                <li key={proposal.proposalId}>
                  <ProposalEntry proposal={proposal}>
                    {answering === proposal.proposalId ? (
                      <AnswerForm
                        proposal={proposal}
                        meetings={meetings}
                        onCancel={() => setAnswering(null)}
                        onSaved={() => {
                          setAnswering(null);
                          setSaid(`Du har svarat på ”${proposal.title}”.`);
                        }}
                      />
                    ) : (
                      proposal.stage === 'waiting' && (
                        <div className="k-not-print">
                          <Button
                            variant="default"
                            onClick={() => {
                              setSaid('');
                              setAnswering(proposal.proposalId);
                            }}
                          >
                            Ta upp eller svara<span className="k-unseen">: {proposal.title}</span>
                          </Button>
                        </div>
                      )
                    )}
                  </ProposalEntry>
                </li>
              ))}
            </EntryList>
          </Section>
        );
      }}
    </Loaded>
  );
}

type ProposalEntryProps = { readonly proposal: Proposal; readonly children: ReactNode };

function ProposalEntry({ proposal, children }: ProposalEntryProps) {
  const { proposalId, title, reason, stage, answer, proposedByName, createdAt } = proposal;
  return (
    <Entry id={proposalId} label={`Förslag: ${title}`}>
      <EntryHead>
        <h3 className={css['written']}>{title}</h3>
        <StageBadge state={stage === 'waiting' ? 'open' : 'ended'}>{proposalStageLabels[stage].sv}</StageBadge>
      </EntryHead>
      {reason !== '' && <p className={css['written']}>{reason}</p>}
      <Byline>
        {formatDate(createdAt.slice(0, 10))}
        {proposedByName !== null && `, ${proposedByName}`}
      </Byline>
      {answer !== '' && (
        <p className={css['written']}>
          <strong>Svar:</strong> {answer}
        </p>
      )}
      {children}
    </Entry>
  );
}

type AnswerFormProps = {
  readonly proposal: Proposal;
  readonly meetings: readonly ListedMeeting[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

type Values = { readonly meetingId: string | null; readonly answer: string };

function AnswerForm({ proposal: { proposalId, version, title }, meetings, onSaved, onCancel }: AnswerFormProps) {
  const open = meetings.filter(({ kind, stage }) => kind === 'steering' && (stage === 'planned' || stage === 'held'));
  const next = open.find(({ stage }) => stage === 'planned');
  const form = useSendingForm<Values, ProposalAnswer>({
    initialValues: { meetingId: next?.meetingId ?? null, answer: '' },
    read: (values) => readInput(ProposalAnswer, values),
    send: async (answer) => {
      await apiClient.meetingProposal.answer.mutate({ proposalId, version, answer });
      await refreshProposals();
    },
    onSaved,
  });
  return (
    <SendingFormFrame form={form} label={`Svara på förslaget ${title}`}>
      <SelectField
        label="Ta upp på mötet"
        hint="Förslaget blir sista punkten på mötets dagordning."
        optional
        placeholder="Ta inte upp det"
        options={open.map((meeting) => ({ value: meeting.meetingId, label: meetingTitle(meeting) }))}
        {...form.field('meetingId')}
      />
      <TextArea
        label="Svar till den som föreslog"
        hint="Behövs när förslaget inte tas upp. Skriv inget om en deltagare."
        optional
        rows={2}
        {...form.field('answer')}
      />
      <FormActions form={form} submit="Svara">
        <Button variant="default" onClick={onCancel}>
          Avbryt
        </Button>
      </FormActions>
    </SendingFormFrame>
  );
}
