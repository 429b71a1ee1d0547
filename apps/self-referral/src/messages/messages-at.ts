import type { FollowMessages, FormMessages } from './messages';
import { sv } from './sv/sv';
import { svFollow } from './sv/sv-follow';
import { svForm } from './sv/sv-form';

/** All texts at an address, where none have to be fetched: the one place that knows the languages on the server. */
export function messagesAt(_pathname: string): FormMessages & FollowMessages {
  return { ...sv, ...svForm, ...svFollow };
}
