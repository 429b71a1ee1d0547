import * as z from 'zod/mini';
import { otherReasonLabels, otherReasons } from '../closing/case-closing';
import { absenceReasonLabels, absenceReasons, groupKindLabels, groupKinds } from '../group/group-codes';
import { incomeSourceLabels, incomeSources } from '../income-source/income-source';
import type { Label } from '../label/label';
import { outcomeLabels, outcomes } from '../outcome/outcome';
import { referralSourceLabels, referralSources } from '../referral-source/referral-source';
import { sexes, sexLabels } from '../sex/sex';
import { workTrainingEndingLabels, workTrainingEndings } from '../work-training/work-training';

export const closedLists = [
  'referral-source',
  'income-source',
  'outcome',
  'other-reason',
  'sex',
  'group-kind',
  'absence-reason',
  'work-training-ending',
] as const;
/** A list whose codes and labels are the domain's, since figures and rules rest on them. */
export type ClosedList = (typeof closedLists)[number];

export const openLists = ['first-step', 'place', 'decline-reason'] as const;
/** A list of the team's own words, which it lets grow. A record keeps the words, so that it says for ever what was said. */
export type OpenList = (typeof openLists)[number];

export const referenceLists = [...closedLists, ...openLists] as const;
export const ReferenceList = z.enum(referenceLists, 'Välj lista.');
export type ReferenceList = z.output<typeof ReferenceList>;

export function isOpenList(list: ReferenceList): list is OpenList {
  return openLists.some((open) => open === list);
}

export const referenceListLabels: Readonly<Record<ReferenceList, Label>> = {
  'referral-source': { sv: 'Remittenter', en: 'Referral sources' },
  'income-source': { sv: 'Försörjning', en: 'Income sources' },
  outcome: { sv: 'Avslutat till', en: 'Outcomes' },
  'other-reason': { sv: 'Skäl när avslutet är annat', en: 'Reasons of another outcome' },
  sex: { sv: 'Kön', en: 'Sex' },
  'group-kind': { sv: 'Slag av grupp', en: 'Kinds of group' },
  'absence-reason': { sv: 'Orsak till frånvaro', en: 'Reasons for absence' },
  'work-training-ending': { sv: 'Hur arbetsträningen slutade', en: 'How a work training ended' },
  'first-step': { sv: 'Första steg', en: 'First steps' },
  place: { sv: 'Platser', en: 'Places' },
  'decline-reason': { sv: 'Skäl att tacka nej', en: 'Reasons to decline' },
};

/** Where a list is chosen from, for those who keep it (Swedish). */
export const referenceListUses: Readonly<Record<ReferenceList, string>> = {
  'referral-source': 'Väljs när en remiss registreras.',
  'income-source': 'Väljs vid inskrivning och avslut.',
  outcome: 'Väljs vid avslut.',
  'other-reason': 'Väljs vid avslut till annat.',
  sex: 'Väljs när en person registreras.',
  'group-kind': 'Väljs när en grupp läggs upp.',
  'absence-reason': 'Väljs när närvaron tas.',
  'work-training-ending': 'Väljs när en arbetsträning avslutas.',
  'first-step': 'Föreslås vid inskrivningen.',
  place: 'Föreslås när studiebesök och uppföljningar bokas.',
  'decline-reason': 'Föreslås när en remiss avslås.',
};

type Codes = {
  readonly labels: Readonly<Record<string, { readonly sv: string }>>;
  readonly codes: readonly string[];
  /** Those without which a record could not always be true: they are offered for ever. */
  readonly always: readonly string[];
};

const reasonLabels = Object.fromEntries(otherReasons.map((code) => [code, { sv: otherReasonLabels[code] }]));

const closed: Readonly<Record<ClosedList, Codes>> = {
  'referral-source': { codes: referralSources, labels: referralSourceLabels, always: ['SELF', 'OTHER'] },
  'income-source': { codes: incomeSources, labels: incomeSourceLabels, always: ['none', 'other'] },
  outcome: { codes: outcomes, labels: outcomeLabels, always: ['other'] },
  'other-reason': { codes: otherReasons, labels: reasonLabels, always: ['other'] },
  sex: { codes: sexes, labels: sexLabels, always: sexes },
  'group-kind': { codes: groupKinds, labels: groupKindLabels, always: ['other'] },
  'absence-reason': { codes: absenceReasons, labels: absenceReasonLabels, always: ['unknown'] },
  'work-training-ending': {
    codes: workTrainingEndings,
    labels: workTrainingEndingLabels,
    always: ['completed', 'ended-early'],
  },
};

/** The codes of a closed list, in the domain's order. */
export function codesOf(list: ClosedList): readonly string[] {
  return closed[list].codes;
}

/** Whether a code is offered whatever the team has set. */
export function isAlwaysOffered(list: ReferenceList, code: string): boolean {
  return !isOpenList(list) && closed[list].always.includes(code);
}

/** What a code of a closed list means: the domain's words, which no setting changes. Null for a code that the list hasn't. */
export function codeLabel(list: ClosedList, code: string): string | null {
  return closed[list].labels[code]?.sv ?? null;
}
