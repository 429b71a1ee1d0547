import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import type { ComponentType } from 'react';
import { languageTexts } from '../messages/language-texts';
import type { FollowMessages, FormMessages } from '../messages/messages';
import type { Route } from '../route/route';
import { isFrontRoute } from './front-page';
import type { Texts } from './use-messages';
import type { SelfReferral, SelfReferralProps } from './use-self-referral';

type Room<Words> = ComponentType<SelfReferralProps & SelfReferral & { readonly t: Words }>;

/** The rooms that are there already; null is one that is still to be fetched. */
export type Rooms = { readonly form: Room<FormMessages> | null; readonly follow: Room<FollowMessages> | null };

export const fetchFormRoom = (): Promise<Room<FormMessages>> => import('./form-room').then(({ FormRoom }) => FormRoom);
export const fetchFollowRoom = (): Promise<Room<FollowMessages>> =>
  import('./follow-room').then(({ FollowRoom }) => FollowRoom);

/** The room that a page needs before it can be taken over from the server; pages before the form need none. */
export async function roomsFor(route: Route): Promise<Rooms> {
  if (isFrontRoute(route)) return { form: null, follow: null };
  return route.page === 'follow'
    ? { form: null, follow: await fetchFollowRoom() }
    : { form: await fetchFormRoom(), follow: null };
}

/** The texts that a page needs before it can be taken over, in its own language. */
export async function textsFor(route: Route, language: Language): Promise<Texts> {
  const { front, form, follow } = languageTexts[language];
  if (isFrontRoute(route)) return { t: await front(), form: null, follow: null };
  if (route.page === 'follow') {
    const [t, words] = await Promise.all([front(), follow()]);
    return { t, form: null, follow: { ...t, ...words } };
  }
  const [t, words] = await Promise.all([front(), form()]);
  return { t, form: { ...t, ...words }, follow: null };
}
