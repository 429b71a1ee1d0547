import type { ParticipationRecord, RecordedClosing } from '@kraften/db/records/participation';
import type { WorkDone } from '@kraften/db/records/work-done';
import type { PdfBlock, PdfDocument, PdfParticular } from '@kraften/documents/pdf-document';
import { monthsBetween } from '@kraften/domain/concepts/calendar-date/months';
import { otherReasonLabels } from '@kraften/domain/concepts/closing/case-closing';
import { finalSections } from '@kraften/domain/concepts/closing/final-documentation';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { workTrainingEndingLabels } from '@kraften/domain/concepts/work-training/work-training';
import { swedishTimeOf } from '../../kernel/swedish-time';

type PaperFacts = {
  readonly participation: ParticipationRecord & { readonly closing: RecordedClosing };
  /** Who the person is, as far as who asks may see it. */
  readonly identity: Pick<ParticipationRecord['person'], 'givenName' | 'familyName' | 'identityNumber'>;
  readonly work: WorkDone;
  readonly coachName: string | null;
  readonly teamName: string;
  readonly madeAt: Date;
};

/** The final documentation (slutdokumentation) as a document: base data, period, outcome, what was done, and the text. */
export function finalPaper(facts: PaperFacts): PdfDocument {
  const { participation, identity, teamName, madeAt } = facts;
  const { finalDocumentation } = participation.closing;
  const sections = finalSections(finalDocumentation);
  return {
    title: 'Slutdokumentation',
    author: teamName,
    createdAt: madeAt,
    blocks: [
      { kind: 'heading', level: 1, text: 'Slutdokumentation' },
      {
        kind: 'paragraph',
        text: `${identity.givenName} ${identity.familyName}. ${teamName}, ${swedishTimeOf(madeAt).on}.`,
      },
      { kind: 'heading', level: 2, text: 'Deltagandet' },
      { kind: 'particulars', rows: stayRows(facts) },
      { kind: 'heading', level: 2, text: 'Avslutet' },
      { kind: 'particulars', rows: closingRows(participation.closing) },
      { kind: 'heading', level: 2, text: 'Det som har gjorts' },
      ...doneBlocks(facts),
      { kind: 'heading', level: 2, text: 'Slutsats' },
      ...(sections.length === 0 ? [paragraph('Ingen slutdokumentation är skriven.')] : []),
      ...sections.flatMap(({ heading, text }): PdfBlock[] => [
        ...(heading === null ? [] : [{ kind: 'heading', level: 3, text: heading } as const]),
        ...text.split(/\n{2,}/).map(paragraph),
      ]),
    ],
  };
}

const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', text });

function stayRows({ participation, identity, coachName, teamName }: PaperFacts): PdfParticular[] {
  const { enrolledOn, closing, incomeSource, referralSource, firstStep, publicSupportMonthsBefore } = participation;
  const months = Math.floor(monthsBetween(enrolledOn, closing.closedOn));
  return [
    { label: 'Deltagare', text: `${identity.givenName} ${identity.familyName}` },
    ...(identity.identityNumber === '' ? [] : [{ label: 'Personnummer', text: identity.identityNumber }]),
    { label: 'Team', text: teamName },
    { label: 'Handledare', text: coachName ?? 'Handledare som slutat' },
    { label: 'Tid i teamet', text: `${enrolledOn} – ${closing.closedOn} (${counted(months, 'månad', 'månader')})` },
    { label: 'Remitterad av', text: referralSourceLabels[referralSource].sv },
    { label: 'Försörjning när det började', text: incomeText(incomeSource) },
    ...(publicSupportMonthsBefore === null
      ? []
      : [
          {
            label: 'Tid i offentlig försörjning innan',
            text: counted(Math.floor(publicSupportMonthsBefore), 'månad', 'månader'),
          },
        ]),
    ...(firstStep === '' ? [] : [{ label: 'Första steget', text: firstStep }]),
  ];
}

function closingRows(closing: RecordedClosing): PdfParticular[] {
  const { closedOn, outcome, dropout, wageSubsidy, otherReason, incomeSourceAfter, transferredTo } = closing;
  return [
    { label: 'Sista dag', text: closedOn },
    { label: 'Avslutat till', text: outcomeLabels[outcome].sv },
    ...(wageSubsidy === null
      ? []
      : [{ label: 'Lönebidrag', text: wageSubsidy ? 'Med lönebidrag' : 'Utan lönebidrag' }]),
    ...(otherReason === null ? [] : [{ label: 'Skäl', text: otherReasonLabels[otherReason] }]),
    ...(dropout ? [{ label: 'Tidigt avhopp', text: 'Ja' }] : []),
    { label: 'Försörjning efter', text: incomeText(incomeSourceAfter) },
    ...(transferredTo === null ? [] : [{ label: 'Fortsätter i', text: transferredTo }]),
  ];
}

function doneBlocks({ participation, work }: PaperFacts): PdfBlock[] {
  const followUps = participation.followUps.map(({ heldOn, attendees, agreed }) => ({
    label: heldOn,
    text: [attendees === '' ? '' : `Med: ${attendees}`, agreed].filter((line) => line !== '').join('\n'),
  }));
  const trainings = work.workTrainings.map(({ employer, startedOn, endedOn, ending, hoursPerWeek }) => ({
    label: `${startedOn} – ${endedOn ?? 'pågår'}`,
    text: [
      `${employer}, ${hoursPerWeek.toLocaleString('sv-SE')} timmar i veckan`,
      ending === null ? '' : workTrainingEndingLabels[ending].sv,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  }));
  const groups = work.groups.map(({ name, expected, present }) => ({
    label: name,
    text: `Var med ${present} av ${counted(expected, 'gång', 'gånger')}`,
  }));
  const parts = [
    { heading: 'Uppföljningar', rows: followUps },
    { heading: 'Arbetsträning', rows: trainings },
    { heading: 'Grupper', rows: groups },
  ].filter(({ rows }) => rows.length > 0);
  if (parts.length === 0) return [paragraph('Inga uppföljningar, arbetsträningar eller grupper är antecknade.')];
  return parts.flatMap(({ heading, rows }): PdfBlock[] => [
    { kind: 'heading', level: 3, text: heading },
    { kind: 'particulars', rows },
  ]);
}

function incomeText(source: RecordedClosing['incomeSourceAfter']): string {
  return source === null ? 'Okänd' : incomeSourceLabels[source].sv;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
