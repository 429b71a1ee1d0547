import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { optionalText, requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

/** What somebody in the steering group wants taken up at a meeting. */
export const MeetingProposal = z.object({
  title: requiredText('Skriv vad du vill ta upp.', 200),
  /** Why, and what the group needs to know beforehand. */
  reason: optionalText(2000),
  /** Taken back by who proposed it. */
  isWithdrawn: z.boolean(),
});
export type MeetingProposal = z.output<typeof MeetingProposal>;

export const proposalStages = ['waiting', 'taken-up', 'answered', 'withdrawn'] as const;
export type ProposalStage = (typeof proposalStages)[number];

export const proposalStageLabels: Readonly<Record<ProposalStage, Label>> = {
  waiting: { sv: 'Väntar på svar', en: 'Waiting' },
  'taken-up': { sv: 'Står på dagordningen', en: 'On the agenda' },
  answered: { sv: 'Besvarat', en: 'Answered' },
  withdrawn: { sv: 'Tillbakataget', en: 'Withdrawn' },
};

type Standing = {
  readonly isWithdrawn: boolean;
  readonly answeredAt: Date | null;
  /** The point that it became. */
  readonly itemId: string | null;
};

/** How far a proposal has come. */
export function proposalStage({ isWithdrawn, answeredAt, itemId }: Standing): ProposalStage {
  if (isWithdrawn) return 'withdrawn';
  if (answeredAt === null) return 'waiting';
  return itemId === null ? 'answered' : 'taken-up';
}

/** How many proposals somebody can have waiting. */
export const mostWaiting = 20;

/** What the team does with a proposal: takes it up at a meeting, or answers why not. */
export const ProposalAnswer = z
  .object({
    /** The steering meeting that takes it up; null when none does. */
    meetingId: z.nullable(z.uuid('Välj ett möte.')),
    answer: optionalText(2000),
  })
  .check(
    z.refine(({ meetingId, answer }) => meetingId !== null || answer !== '', {
      path: ['answer'],
      error: 'Skriv ett svar, så att den som föreslog vet varför.',
    }),
  );
export type ProposalAnswer = z.output<typeof ProposalAnswer>;

/** Whether a meeting can take up what is proposed: it is the steering group's, is to come or goes on, and nobody has approved it. */
export function checkCanTakeUp(meeting: {
  readonly kind: string;
  readonly isCancelled: boolean;
  readonly approvedAt: Date | null;
}): Result<null, string> {
  if (meeting.kind !== 'steering') return failure('Välj ett av styrgruppens möten.');
  if (meeting.isCancelled) return failure('Mötet är inställt. Välj ett annat.');
  if (meeting.approvedAt !== null) return failure('Protokollet är justerat. Välj ett annat möte.');
  return success(null);
}
