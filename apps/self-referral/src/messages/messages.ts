import type { sv } from './sv/sv';
import type { svFollow } from './sv/sv-follow';
import type { svForm } from './sv/sv-form';
import type { svVisit } from './sv/sv-visit';

/**
 * Every text that a resident reads. A language is a folder with four modules of these shapes, fetched when they are
 * needed: what comes before and beside the form, the form itself, the page that follows a referral, and what can be done there.
 */
export type Messages = typeof sv;
export type FormMessages = Messages & typeof svForm;
export type FollowMessages = Messages & typeof svFollow & typeof svVisit;
