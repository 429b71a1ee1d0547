import { useState } from 'react';
import type { Door } from '../door/door';
import {
  askingFollow,
  changedFollow,
  closedFollow,
  type FollowState,
  openFollow,
  type ReceiptIntent,
  refusedKeys,
} from '../follow/follow-state';
import { type Posted, textIn } from '../form/form-step';
import type { FollowMessages } from '../messages/messages';
import { FollowPage } from '../page/follow-page';
import type { Route } from '../route/route';
import type { Served } from '../served/served';
import { useForms } from './use-page-events';
import { usePageTitle } from './use-page-focus';

type FollowRoomProps = {
  readonly t: FollowMessages;
  readonly door: Pick<Door, 'openReceipt' | 'chooseVisit' | 'writeOnReceipt' | 'withdraw'>;
  readonly served: Pick<Served, 'follow'>;
  readonly place: { readonly visit: number; readonly arriveAt: (route: Route) => void };
};

/**
 * Where a reference and a code open how far the referral has come, and what can be done about it. They are held only as long as
 * this is shown, so whoever goes back in a shared browser finds an empty form.
 */
export function FollowRoom({ t, door, served, place }: FollowRoomProps) {
  const [follow, setFollow] = useState(place.visit === 0 && served.follow !== null ? served.follow : closedFollow);
  const show = (next: FollowState) => {
    setFollow(next);
    place.arriveAt(route);
  };

  const open = async (posted: Posted) => {
    if (follow.busy !== null) return;
    const keys = { reference: textIn(posted, 'reference'), code: textIn(posted, 'code') };
    const refused = refusedKeys(keys);
    if (refused !== null) return show(refused);
    setFollow({ ...closedFollow, ...keys, busy: 'open-receipt' });
    show(await openFollow(keys, door));
  };
  const change = async (intent: ReceiptIntent, posted: Posted) => {
    if (follow.busy !== null) return;
    const form = { intent, textOf: (name: string) => textIn(posted, name) };
    const asking = askingFollow(follow, form);
    if (asking.busy === null) return show(asking);
    setFollow(asking);
    show(await changedFollow(asking, form, door));
  };
  useForms({
    on: {
      'open-receipt': (posted) => void open(posted),
      'choose-visit': (posted) => void change('choose-visit', posted),
      'write-on-receipt': (posted) => void change('write-on-receipt', posted),
      withdraw: (posted) => void change('withdraw', posted),
      'close-receipt': () => show(closedFollow),
    },
  });

  const title = t.frame.pageTitle(follow.status === null ? t.follow.title : t.status.title);
  usePageTitle(follow.errors.length > 0 || follow.problem !== null ? t.frame.errorTitle(title) : title);
  return <FollowPage t={t} route={route} follow={follow} />;
}

const route: Route = { page: 'follow' };
