import type { ComponentType } from 'react';
import type { Route } from '../route/route';
import { isFrontRoute } from './front-page';
import type { SelfReferral, SelfReferralProps } from './use-self-referral';

export type RoomContent = ComponentType<SelfReferralProps & SelfReferral>;

/** The rooms that are there already; null is one that is still to be fetched. */
export type Rooms = { readonly form: RoomContent | null; readonly follow: RoomContent | null };

export const fetchFormRoom = (): Promise<RoomContent> => import('./form-room').then(({ FormRoom }) => FormRoom);
export const fetchFollowRoom = (): Promise<RoomContent> => import('./follow-room').then(({ FollowRoom }) => FollowRoom);

/** The room that a page needs before it can be taken over from the server; pages before the form need none. */
export async function roomsFor(route: Route): Promise<Rooms> {
  if (isFrontRoute(route)) return { form: null, follow: null };
  return route.page === 'follow'
    ? { form: null, follow: await fetchFollowRoom() }
    : { form: await fetchFormRoom(), follow: null };
}
