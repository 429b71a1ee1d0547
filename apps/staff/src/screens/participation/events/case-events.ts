import { otherReasonLabels } from '@kraften/domain/concepts/closing/case-closing';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';
import { trialDecisionLabels } from '@kraften/domain/concepts/trial-period/trial-period';
import { formatMoment } from '@kraften/ui/format/instant';
import type { TimelineEvent } from '@kraften/ui/record/timeline';
import type { ClosingRecord } from '../../../parts/closing/closing-record';
import type { Participation } from '../../../parts/participation/participation-record';
import { referralEvents } from '../../../parts/referral/referral-events';

/** All that has happened in a case, newest first. */
export function caseEvents(participation: Participation): readonly TimelineEvent[] {
  const { participationId, enrolledOn, firstStep, followUps, trialDecision, closing, referral, baseDataChanges } =
    participation;
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
    ...baseDataChanges.map(({ changeId, recordedAt, recordedByName }) => ({
      id: changeId,
      on: formatMoment(recordedAt).slice(0, 10),
      title: 'Grunduppgifter ändrade',
      byline: recordedByName ?? 'Tidigare medarbetare',
    })),
    ...(closing === null ? [] : [closingEvent(participationId, closing)]),
  ];
  return [...since.toReversed(), ...referralEvents(referral)];
}

type Closing = NonNullable<Participation['closing']>;
type ClosingFacts = Pick<Closing, 'dropout' | 'wageSubsidy' | 'otherReason' | 'incomeSourceAfter' | 'transferredTo'>;

function closingEvent(participationId: string, closing: Closing): TimelineEvent {
  return {
    id: `${participationId}-closed`,
    on: closing.closedOn,
    title: `Avslutad till: ${outcomeLabels[closing.outcome].sv}`,
    content: [...closingFacts(closing), closing.finalDocumentation].filter((line) => line !== '').join('\n'),
  };
}

/** A closing that was taken back: what it said, and who took it back when and why. */
export function withdrawnEvent(closing: ClosingRecord['withdrawn'][number]): TimelineEvent {
  const { id, closedOn, outcome, withdrawnAt, withdrawnByName, reason, closedByName, finalDocumentation } = closing;
  return {
    id,
    on: formatMoment(withdrawnAt).slice(0, 10),
    title: 'Avslutet togs tillbaka',
    byline: withdrawnByName ?? 'Tidigare medarbetare',
    content: [
      `Skäl: ${reason}`,
      `Avslutet sa: ${outcomeLabels[outcome].sv}, sista dag ${closedOn}, avslutat av ${closedByName ?? 'tidigare medarbetare'}.`,
      ...closingFacts(closing),
      finalDocumentation,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}

function closingFacts({
  dropout,
  wageSubsidy,
  otherReason,
  incomeSourceAfter,
  transferredTo,
}: ClosingFacts): readonly string[] {
  return [
    dropout ? 'Tidigt avhopp.' : '',
    wageSubsidy === null ? '' : wageSubsidy ? 'Med lönebidrag.' : 'Utan lönebidrag.',
    otherReason === null ? '' : `Skäl: ${otherReasonLabels[otherReason]}.`,
    transferredTo === null ? '' : `Fortsätter i ${transferredTo}.`,
    incomeSourceAfter === null ? '' : `Försörjning efter: ${incomeSourceLabels[incomeSourceAfter].sv}.`,
  ];
}
