import type { FormSurroundings } from '@kraften/api/doors/self-referral';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Receipt, ReferralStatus } from '../door/door';
import { avesta, kraften, today } from './fictional-form';

export const receipt: Receipt = {
  teamName: 'Kraften',
  reference: 'K7MT-2PXW',
  code: 'ABCD-EFGH-JKMN',
  isAmended: false,
};

export const visitTime = {
  ...{ standingTimeId: 'tuesday', visitOn: '2025-03-11' as CalendarDate, visitTime: '13:00', place: 'Kraftgatan 8' },
};

const status: ReferralStatus = {
  ...{
    teamName: 'Kraften',
    receivedOn: today,
    stage: 'received',
    bookedVisit: null,
    contactedOn: null,
    writtenOn: null,
  },
  ...{ decidedOn: null, mayWrite: true, mayWithdraw: true, mayChooseVisit: true, visitTimes: [visitTime] },
};

/**
 * A server that has two teams and takes what it is sent; what it was sent is kept in `received`, and in `asked` what
 * was asked with a receipt.
 */
export function fictionalServer() {
  const received: {
    readonly idempotencyKey: string;
    readonly language: string;
    readonly answers: Readonly<Record<string, unknown>>;
  }[] = [];
  const asked: { readonly path: string; readonly input: Readonly<Record<string, unknown>> }[] = [];
  const changed = (path: string) => (input: string) => {
    asked.push({ path, input: JSON.parse(input) });
    return JSON.parse(input).code === receipt.code ? { ...status, outcome: 'kept' } : undefined;
  };
  const answers: Readonly<Record<string, (input: string) => unknown>> = {
    'team.list': () => [kraften, avesta],
    'selfReferral.send': (input) => {
      received.push(JSON.parse(input));
      return receipt;
    },
    'receipt.open': (input) => (JSON.parse(input).code === receipt.code ? status : undefined),
    'receipt.write': changed('receipt.write'),
    'receipt.withdraw': changed('receipt.withdraw'),
    'receipt.chooseVisit': changed('receipt.chooseVisit'),
  };
  const texts = new Map<string, string>();
  let keys = 0;
  const surroundings: FormSurroundings = {
    template:
      '<html lang="sv"><meta name="description" content="App"><title>App</title><div id="root"><!--page--></div><script id="served" type="application/json">"__SERVED__"</script></html>',
    origin: 'https://kraften.example',
    today,
    ask: async (path, request) => {
      const data = answers[path.replace('/trpc/self-referral/', '')]?.(String(request.body));
      return data === undefined
        ? new Response('{}', { status: 404 })
        : new Response(JSON.stringify({ result: { data } }), { status: 200 });
    },
    seal: (purpose, text) => {
      texts.set(`${purpose}-${texts.size}`, text);
      return `${purpose}-${texts.size - 1}`;
    },
    open: (purpose, sealed) => (sealed.startsWith(purpose) ? (texts.get(sealed) ?? null) : null),
    newKey: () => {
      keys += 1;
      return `0f6f7a52-90a5-4a0f-8f0e-${String(keys).padStart(12, '0')}`;
    },
  };
  return { surroundings, received, asked };
}
