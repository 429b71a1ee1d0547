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
import type { FollowMessages, Messages } from '../messages/messages';
import { svFollow } from '../messages/sv/sv-follow';
import { svVisit } from '../messages/sv/sv-visit';
import { FollowPage } from '../page/follow-page';
import type { Route } from '../route/route';
import { useForms } from './use-page-events';
import { usePageTitle } from './use-page-focus';

type FollowRoomProps = {
  readonly t: Messages;
  readonly door: Pick<Door, 'openReceipt' | 'chooseVisit' | 'writeOnReceipt' | 'withdraw'>;
  readonly place: { readonly arriveAt: (route: Route) => void };
};

/**
 * Where a reference and a code open how far the referral has come, and what can be done about it. They are held only as long as
 * this is shown, so whoever goes back in a shared browser finds an empty form.
 */
export function FollowRoom({ t: shared, door, place }: FollowRoomProps) {
  const t: FollowMessages = { ...shared, ...svFollow, ...svVisit };
  const [follow, setFollow] = useState(closedFollow);
  const show = (next: FollowState) => {
    setFollow(next);
    place.arriveAt(route);
  };

  const open = async (data: FormData) => {
    if (follow.busy !== null) return;
    const keys = { reference: textIn(data, 'reference'), code: textIn(data, 'code') };
    const refused = refusedKeys(keys, t);
    if (refused !== null) return show(refused);
    setFollow({ ...closedFollow, ...keys, busy: 'open-receipt' });
    show(await openFollow(keys, door));
  };
  const change = async (intent: ReceiptIntent, data: FormData) => {
    if (follow.busy !== null) return;
    const form = { intent, textOf: (name: string) => textIn(data, name) };
    const asking = askingFollow(follow, form, t);
    if (asking.busy === null) return show(asking);
    setFollow(asking);
    show(await changedFollow(asking, form, { door, t }));
  };
  useForms({
    on: {
      'open-receipt': (data) => void open(data),
      'choose-visit': (data) => void change('choose-visit', data),
      'write-on-receipt': (data) => void change('write-on-receipt', data),
      withdraw: (data) => void change('withdraw', data),
      'close-receipt': () => show(closedFollow),
    },
  });

  const title = t.frame.pageTitle(follow.status === null ? t.follow.title : t.status.title);
  usePageTitle(follow.errors.length > 0 || follow.problem !== null ? t.frame.errorTitle(title) : title);
  return <FollowPage t={t} route={route} follow={follow} />;
}

const route: Route = { page: 'follow' };

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
