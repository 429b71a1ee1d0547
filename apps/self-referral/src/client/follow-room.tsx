import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { useState } from 'react';
import type { Door } from '../door/door';
import { newKey } from '../draft/new-key';
import {
  chosenTime,
  closedReceipt,
  errorsInReceiptForm,
  type FollowState,
  followAfter,
  type ReceiptIntent,
} from '../form/follow-state';
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
  const [follow, setFollow] = useState(() => closedReceipt(newKey()));
  const show = (next: FollowState) => {
    setFollow(next);
    place.arriveAt(route);
  };
  const calm = { errors: [], problem: null, said: null };

  const open = async (data: FormData) => {
    const keys = { reference: textIn(data, 'reference'), code: textIn(data, 'code') };
    const closed = { ...closedReceipt(follow.messageId), ...keys };
    const errors = errorsInReceiptForm('open-receipt', (name) => textIn(data, name), t);
    if (errors.length > 0) return show({ ...closed, errors });
    setFollow({ ...closed, busy: 'open-receipt' });
    const reply = await door.openReceipt(keys);
    show(reply.ok ? { ...closed, status: reply.value } : { ...closed, problem: reply.problem.kind });
  };
  const change = async (intent: ReceiptIntent, data: FormData) => {
    if (follow.busy !== null) return;
    const asked = { ...follow, ...calm, text: intent === 'write-on-receipt' ? textIn(data, 'text') : follow.text };
    const errors = errorsInReceiptForm(intent, (name) => textIn(data, name), t);
    if (errors.length > 0) return show({ ...asked, errors });
    setFollow({ ...asked, busy: intent });
    const reply = await ask(door, asked, { intent, data });
    show(followAfter(asked, { intent, reply, nextMessageId: newKey() }, t));
  };
  useForms({
    on: {
      'open-receipt': (data) => {
        if (follow.busy === null) void open(data);
      },
      'choose-visit': (data) => void change('choose-visit', data),
      'write-on-receipt': (data) => void change('write-on-receipt', data),
      withdraw: (data) => void change('withdraw', data),
      'close-receipt': () => show(closedReceipt(newKey())),
    },
  });

  const title = t.frame.pageTitle(follow.status === null ? t.follow.title : t.status.title);
  usePageTitle(follow.errors.length > 0 || follow.problem !== null ? t.frame.errorTitle(title) : title);
  return <FollowPage t={t} route={route} follow={follow} />;
}

const route: Route = { page: 'follow' };

function ask(
  door: FollowRoomProps['door'],
  { reference, code, messageId, text }: FollowState,
  { intent, data }: { readonly intent: ReceiptIntent; readonly data: FormData },
) {
  const keys = { reference, code };
  switch (intent) {
    case 'choose-visit': {
      const { visitOn, standingTimeId } = chosenTime(textIn(data, 'visitTime'));
      return door.chooseVisit({ ...keys, standingTimeId, visitOn: visitOn as CalendarDate });
    }
    case 'write-on-receipt':
      return door.writeOnReceipt({ ...keys, messageId, text });
    case 'withdraw':
      return door.withdraw(keys);
  }
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
