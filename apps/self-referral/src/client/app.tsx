import { PageFrame } from '../page/page-frame';
import { WaitingPage } from '../page/waiting-page';
import type { FollowRoom } from './follow-room';
import type { FormRoom } from './form-room';
import { FrontPage, isFrontRoute } from './front-page';
import { useMessages } from './use-messages';
import { usePageFocus } from './use-page-focus';
import { useRoom } from './use-room';
import { type SelfReferralProps, useSelfReferral } from './use-self-referral';

const fetchFormRoom = (): Promise<typeof FormRoom> => import('./form-room').then((room) => room.FormRoom);
const fetchFollowRoom = (): Promise<typeof FollowRoom> => import('./follow-room').then((room) => room.FollowRoom);

export function App(props: SelfReferralProps) {
  const selfReferral = useSelfReferral(props);
  const { route, place, form } = selfReferral;
  const texts = useMessages(place.language, props.t);
  const { t } = texts;
  const formRoom = useRoom(fetchFormRoom);
  const followRoom = useRoom(fetchFollowRoom);
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
  return (
    <PageFrame t={t} route={route} teamSlug={form.draft.teamSlug}>
      {shown ?? <WaitingPage t={t} hasFailed={texts.hasFailed || room.hasFailed} onRetry={retry} />}
    </PageFrame>
  );
}
