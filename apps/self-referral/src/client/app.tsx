import type { ComponentType } from 'react';
import { PageFrame } from '../page/page-frame';
import { WaitingPage } from '../page/waiting-page';
import { FrontPage, isFrontRoute } from './front-page';
import { usePageFocus } from './use-page-focus';
import { useRoom } from './use-room';
import { type SelfReferral, type SelfReferralProps, useSelfReferral } from './use-self-referral';

type RoomContent = ComponentType<SelfReferralProps & SelfReferral>;

const fetchFormRoom = (): Promise<RoomContent> => import('./form-room').then(({ FormRoom }) => FormRoom);
const fetchFollowRoom = (): Promise<RoomContent> => import('./follow-room').then(({ FollowRoom }) => FollowRoom);

export function App(props: SelfReferralProps) {
  const selfReferral = useSelfReferral(props);
  const { route, place, form } = selfReferral;
  const formRoom = useRoom(fetchFormRoom);
  const followRoom = useRoom(fetchFollowRoom);
  const { content: Room, hasFailed, load } = route.page === 'follow' ? followRoom : formRoom;
  const isHere = isFrontRoute(route) || Room !== null;
  usePageFocus(`${place.visit} ${form.refusals} ${isHere}`);

  const all = { ...props, ...selfReferral };
  return (
    <PageFrame t={props.t} route={route}>
      {isFrontRoute(route) ? <FrontPage {...all} route={route} /> : null}
      {!isFrontRoute(route) && Room !== null ? <Room {...all} /> : null}
      {isHere ? null : <WaitingPage t={props.t} hasFailed={hasFailed} onRetry={load} />}
    </PageFrame>
  );
}
