import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { chooseVisit } from '../features/receipt/choose-visit';
import { openReceipt } from '../features/receipt/open-receipt';
import { withdrawByReceipt } from '../features/receipt/withdraw-by-receipt';
import { writeOnReceipt } from '../features/receipt/write-on-receipt';
import { sendSelfReferral } from '../features/self-referral/send-self-referral';
import { listAllTeams } from '../features/team/list-all-teams';
import { router } from '../kernel/trpc';

/** All that the residents' form can call: hand in, and open one's own receipt and what it opens the way to. */
export const selfReferralDoor = router({
  team: { list: listAllTeams },
  selfReferral: { send: sendSelfReferral },
  receipt: { open: openReceipt, write: writeOnReceipt, withdraw: withdrawByReceipt, chooseVisit },
});
export type SelfReferralDoor = typeof selfReferralDoor;

/** Asked of the form's own program, which makes its pages on the server: a page, or what somebody posted from one. */
export type FormRequest = {
  readonly pathname: string;
  readonly search: string;
  /** What was posted, in the format of an address's query; null when a page is opened. */
  readonly posted: string | null;
  /** What the last answer asked to be handed to the next page, as it was sealed. */
  readonly handed: string | null;
};

/** What the program is given to work with. */
export type FormSurroundings = {
  /** The built page, which the program fills in. */
  readonly template: string;
  readonly origin: string;
  readonly today: CalendarDate;
  /** Calls the door in tRPC's HTTP format, inside the server. */
  readonly ask: (path: string, request: RequestInit) => Promise<Response>;
  /** Seals a text that only this server opens again, within a day, and for the same purpose. */
  readonly seal: (purpose: SealPurpose, text: string) => string;
  /** Null for what is too old, or was never sealed here. */
  readonly open: (purpose: SealPurpose, sealed: string) => string | null;
  readonly newKey: () => string;
};
export type SealPurpose = 'draft' | 'receipt';

export type FormAnswer =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly html: string;
      /** Whether the browser may keep the page, so that its back button leads to it: what was posted can't be asked for anew. */
      readonly isRetained: boolean;
      /** What was handed has been shown, and is to be forgotten. */
      readonly isHandShown: boolean;
      /** What the browser has kept of the pages before is to go. */
      readonly leavesNothing: boolean;
    }
  /** Leads to another address; `hand` is kept in the browser until it has been shown there. */
  | {
      readonly kind: 'elsewhere';
      readonly path: string;
      readonly hand: string | null;
      readonly leavesNothing: boolean;
    }
  | { readonly kind: 'too-long' };

export type AnswerForm = (request: FormRequest, surroundings: FormSurroundings) => Promise<FormAnswer>;
