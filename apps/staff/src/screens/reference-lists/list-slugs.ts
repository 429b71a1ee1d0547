import { type ReferenceList, referenceLists } from '@kraften/domain/concepts/reference-list/reference-list';

/** A list's name in its address. */
export const listSlugs: Readonly<Record<ReferenceList, string>> = {
  'referral-source': 'remittenter',
  'income-source': 'forsorjning',
  outcome: 'avslutat-till',
  'other-reason': 'skal-vid-annat',
  sex: 'kon',
  'group-kind': 'slag-av-grupp',
  'absence-reason': 'franvaro',
  'work-training-ending': 'arbetstraning',
  'first-step': 'forsta-steg',
  place: 'platser',
  'decline-reason': 'skal-att-tacka-nej',
};

export function listOfSlug(slug: string): ReferenceList | null {
  return referenceLists.find((list) => listSlugs[list] === slug) ?? null;
}
