import { PageFrame } from '../page/page-frame';
import { WaitingPage } from '../page/waiting-page';
import { CarriedProvider } from '../part/carried-draft';
import { FrontPage, isFrontRoute } from './front-page';
import { fetchFollowRoom, fetchFormRoom, type Rooms } from './rooms';
import { usePageFocus } from './use-page-focus';
import { useRoom } from './use-room';
import { type SelfReferralProps, useSelfReferral } from './use-self-referral';

type AppProps = SelfReferralProps & { readonly rooms: Rooms };

/** The whole form: first shown by the server, then by the browser, from the same `served`. */
export function App({ rooms, ...props }: AppProps) {
  const selfReferral = useSelfReferral(props);
  const { route, place, form, isLive } = selfReferral;
  const formRoom = useRoom(fetchFormRoom, rooms.form);
  const followRoom = useRoom(fetchFollowRoom, rooms.follow);
  const { content: Room, hasFailed, load } = route.page === 'follow' ? followRoom : formRoom;
  const isHere = isFrontRoute(route) || Room !== null;
  usePageFocus(`${place.visit} ${form.refusals} ${isHere}`);

  const all = { ...props, ...selfReferral };
  const { sealed, teamSlug } = props.served;
  return (
    <CarriedProvider value={isLive ? null : { draft: sealed, teamSlug }}>
      <PageFrame t={props.t} route={route}>
        {isFrontRoute(route) ? <FrontPage {...all} route={route} /> : null}
        {!isFrontRoute(route) && Room !== null ? <Room {...all} /> : null}
        {isHere ? null : <WaitingPage t={props.t} hasFailed={hasFailed} onRetry={load} />}
      </PageFrame>
    </CarriedProvider>
  );
}
