import * as z from 'zod/mini';
import type { Label } from '../label/label';

/** What a coach means by the notes: all that the team has written in words about how it goes. */
export const searchedKinds = [
  'note',
  'mapping',
  'plan',
  'follow-up',
  'meeting',
  'work-training',
  'referral',
  'closing',
] as const;
export const SearchedKind = z.enum(searchedKinds, 'Välj vad du vill söka i.');
export type SearchedKind = z.output<typeof SearchedKind>;

export const searchedKindLabels: Record<SearchedKind, Label> = {
  note: { sv: 'Anteckningar', en: 'Notes' },
  mapping: { sv: 'Kartläggningar', en: 'Mappings' },
  plan: { sv: 'Handlingsplaner', en: 'Action plans' },
  'follow-up': { sv: 'Uppföljningar', en: 'Follow-ups' },
  meeting: { sv: 'Möten', en: 'Meetings' },
  'work-training': { sv: 'Arbetsträning', en: 'Work training' },
  referral: { sv: 'Remisser', en: 'Referrals' },
  closing: { sv: 'Slutdokumentation', en: 'Final documentation' },
};

export const searchedCases = ['open', 'closed', 'all'] as const;
/** In whose cases: of those who are enrolled or on their way in, of those who have left, or of all. */
export const SearchedCases = z.enum(searchedCases);
export type SearchedCases = z.output<typeof SearchedCases>;

export const searchedCasesLabels: Record<SearchedCases, Label> = {
  open: { sv: 'Pågående ärenden', en: 'Open cases' },
  closed: { sv: 'Avslutade ärenden', en: 'Closed cases' },
  all: { sv: 'Alla ärenden', en: 'All cases' },
};
