import { useState } from 'react';
import type { Door, ReceiptKeys } from '../door/door';
import type { FollowMessages } from '../messages/messages';
import { FollowPage, type FollowState } from '../page/follow-page';
import type { Route } from '../route/route';
import { useForms } from './use-page-events';
import { usePageTitle } from './use-page-focus';

const closed: FollowState = { reference: '', code: '', errors: [], isOpening: false, problem: null, status: null };

type FollowRoomProps = {
  readonly t: FollowMessages;
  readonly door: Pick<Door, 'openReceipt'>;
  readonly place: { readonly arriveAt: (route: Route) => void };
};

/**
 * Where a reference and a code open how far the referral has come. They are held only as long as this is shown, so
 * whoever goes back in a shared browser finds an empty form.
 */
export function FollowRoom({ t, door, place }: FollowRoomProps) {
  const [follow, setFollow] = useState(closed);
  const show = (next: FollowState) => {
    setFollow(next);
    place.arriveAt(route);
  };

  const open = async (keys: ReceiptKeys) => {
    const errors = errorsIn(keys, t);
    if (errors.length > 0) return show({ ...closed, ...keys, errors });
    setFollow({ ...closed, ...keys, isOpening: true });
    const reply = await door.openReceipt(keys);
    show(reply.ok ? { ...closed, status: reply.value } : { ...closed, ...keys, problem: reply.problem.kind });
  };
  useForms({
    on: {
      'open-receipt': (data) => {
        if (!follow.isOpening) void open({ reference: textIn(data, 'reference'), code: textIn(data, 'code') });
      },
      'close-receipt': () => show(closed),
    },
  });

  const title = t.frame.pageTitle(follow.status === null ? t.follow.title : t.status.title);
  usePageTitle(follow.errors.length > 0 || follow.problem !== null ? t.frame.errorTitle(title) : title);
  const errors = follow.errors.length > 0 ? errorsIn(follow, t) : [];
  return <FollowPage t={t} route={route} follow={{ ...follow, errors }} />;
}

const route: Route = { page: 'follow' };

function errorsIn({ reference, code }: ReceiptKeys, t: FollowMessages): FollowState['errors'] {
  return [
    ...(reference.trim() === '' ? [{ field: 'reference', message: t.follow.referenceMissing }] : []),
    ...(code.trim() === '' ? [{ field: 'code', message: t.follow.codeMissing }] : []),
  ];
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
