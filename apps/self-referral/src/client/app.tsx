import { useState } from 'react';
import { PageFrame } from '../page/page-frame';
import { WaitingPage } from '../page/waiting-page';
import { CarriedProvider } from '../part/carried-draft';
import { FrontPage, isFrontRoute } from './front-page';
import { fetchFollowRoom, fetchFormRoom, type Rooms } from './rooms';
import { type Texts, useMessages } from './use-messages';
import { usePageFocus } from './use-page-focus';
import { useRoom } from './use-room';
import { type SelfReferralProps, useSelfReferral } from './use-self-referral';

type AppProps = Omit<SelfReferralProps, 't'> & { readonly rooms: Rooms; readonly texts: Texts };

/** The whole form: first shown by the server, then by the browser, from the same `served` and in the same language. */
export function App({ rooms, texts: first, ...props }: AppProps) {
  const selfReferral = useSelfReferral(props);
  const { route, place, form, isLive } = selfReferral;
  const [hasBegun, setBegun] = useState(!isFrontRoute(route));
  if (!hasBegun && !isFrontRoute(route)) setBegun(true);
  const texts = useMessages(place.language, first, hasBegun);
  const { t } = texts;
  const formRoom = useRoom(fetchFormRoom, rooms.form, true);
  const followRoom = useRoom(fetchFollowRoom, rooms.follow, hasBegun);
  const all = { ...props, ...selfReferral };

  const page = () => {
    if (!texts.isHere && texts.hasFailed) return null;
    if (isFrontRoute(route)) return <FrontPage {...all} t={t} route={route} />;
    if (route.page === 'follow') {
      const Room = followRoom.content;
      return Room && texts.follow && <Room {...all} t={texts.follow} />;
    }
    const Room = formRoom.content;
    return Room && texts.form && <Room {...all} t={texts.form} />;
  };
  const shown = page();
  usePageFocus(`${place.visit} ${form.refusals} ${shown !== null} ${t.language}`);

  const room = route.page === 'follow' ? followRoom : formRoom;
  const retry = () => {
    if (texts.hasFailed) texts.load();
    if (room.hasFailed) room.load();
  };
  const { sealed: draft, teamSlug, follow } = props.served;
  const receipt = follow === null || follow.status === null ? null : follow;
  return (
    <CarriedProvider value={isLive ? null : { draft, teamSlug, receipt }}>
      <PageFrame t={t} route={route} teamSlug={form.draft.teamSlug}>
        {shown ?? <WaitingPage t={t} hasFailed={texts.hasFailed || room.hasFailed} onRetry={retry} />}
      </PageFrame>
    </CarriedProvider>
  );
}
