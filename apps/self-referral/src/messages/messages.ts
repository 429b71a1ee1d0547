import type { sv } from './sv/sv';
import type { svFollow } from './sv/sv-follow';
import type { svForm } from './sv/sv-form';
import type { svVisit } from './sv/sv-visit';

/**
 * Every text that a resident reads. A language is a folder with three modules of these shapes, fetched when they are
 * needed: what comes before and beside the form, the form itself, and the page that follows a referral.
 */
export type Messages = typeof sv;
export type FormTexts = typeof svForm;
export type VisitTexts = typeof svVisit;
export type FollowTexts = typeof svFollow;
export type FormMessages = Messages & FormTexts;
export type FollowMessages = Messages & FollowTexts;
