import { otherReasonLabels } from '@kraften/domain/concepts/closing/case-closing';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';
import { trialDecisionLabels } from '@kraften/domain/concepts/trial-period/trial-period';
import type { TimelineEvent } from '@kraften/ui/record/timeline';
import type { Participation } from '../../../parts/participation/participation-record';
import { referralEvents } from '../../../parts/referral/referral-events';

/** All that has happened in a case, newest first. */
export function caseEvents(participation: Participation): readonly TimelineEvent[] {
  const { participationId, enrolledOn, firstStep, followUps, trialDecision, closing, referral } = participation;
  const since: TimelineEvent[] = [
    {
      id: `${participationId}-enrolled`,
      on: enrolledOn,
      title: 'Inskriven',
      ...(firstStep === '' ? {} : { content: `Första steget: ${firstStep}` }),
    },
    ...(trialDecision === null
      ? []
      : [
          {
            id: `${participationId}-trial`,
            on: trialDecision.decidedOn,
            title: `Beslut om prövotiden: ${trialDecisionLabels[trialDecision.kind].sv}`,
          },
        ]),
    ...followUps.map(({ followUpId, heldOn, attendees, agreed }) => ({
      id: followUpId,
      on: heldOn,
      title: 'Uppföljning',
      byline: `Med: ${attendees}`,
      ...(agreed === '' ? {} : { content: agreed }),
    })),
    ...(closing === null ? [] : [closingEvent(participationId, closing)]),
  ];
  return [...since.toReversed(), ...referralEvents(referral)];
}

type Closing = NonNullable<Participation['closing']>;

function closingEvent(participationId: string, closing: Closing): TimelineEvent {
  return {
    id: `${participationId}-closed`,
    on: closing.closedOn,
    title: `Avslutad till: ${outcomeLabels[closing.outcome].sv}`,
    content: [...closingFacts(closing), closing.finalDocumentation].filter((line) => line !== '').join('\n'),
  };
}

function closingFacts({ dropout, wageSubsidy, otherReason, incomeSourceAfter }: Closing): readonly string[] {
  return [
    dropout ? 'Tidigt avhopp.' : '',
    wageSubsidy === null ? '' : wageSubsidy ? 'Med lönebidrag.' : 'Utan lönebidrag.',
    otherReason === null ? '' : `Skäl: ${otherReasonLabels[otherReason]}.`,
    incomeSourceAfter === null ? '' : `Försörjning efter: ${incomeSourceLabels[incomeSourceAfter].sv}.`,
  ];
}
