import { useState } from 'react';
import type { Door, ReceiptKeys } from '../door/door';
import { closedFollow, type FollowState, openFollow, refusedKeys } from '../follow/follow-state';
import { textIn } from '../form/form-step';
import type { FollowMessages } from '../messages/messages';
import { FollowPage } from '../page/follow-page';
import type { Route } from '../route/route';
import type { Served } from '../served/served';
import { useForms } from './use-page-events';
import { usePageTitle } from './use-page-focus';

type FollowRoomProps = {
  readonly t: FollowMessages;
  readonly door: Pick<Door, 'openReceipt'>;
  readonly served: Pick<Served, 'follow'>;
  readonly place: { readonly visit: number; readonly arriveAt: (route: Route) => void };
};

/**
 * Where a reference and a code open how far the referral has come. They are held only as long as this is shown, so
 * whoever goes back in a shared browser finds an empty form.
 */
export function FollowRoom({ t, door, served, place }: FollowRoomProps) {
  const [follow, setFollow] = useState(place.visit === 0 && served.follow !== null ? served.follow : closedFollow);
  const show = (next: FollowState) => {
    setFollow(next);
    place.arriveAt(route);
  };

  const open = async (keys: ReceiptKeys) => {
    const refused = refusedKeys(keys, t);
    if (refused !== null) return show(refused);
    setFollow({ ...closedFollow, ...keys, isOpening: true });
    show(await openFollow(keys, door));
  };
  useForms({
    on: {
      'open-receipt': (posted) => {
        if (!follow.isOpening) void open({ reference: textIn(posted, 'reference'), code: textIn(posted, 'code') });
      },
      'close-receipt': () => show(closedFollow),
    },
  });

  const title = t.frame.pageTitle(follow.status === null ? t.follow.title : t.status.title);
  usePageTitle(follow.errors.length > 0 || follow.problem !== null ? t.frame.errorTitle(title) : title);
  const refused = follow.errors.length > 0 ? refusedKeys(follow, t) : null;
  return <FollowPage t={t} route={route} follow={{ ...follow, errors: refused?.errors ?? [] }} />;
}

const route: Route = { page: 'follow' };
