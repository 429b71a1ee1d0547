import { expect, test } from '../journey.ts';
import { KraftenServer } from '../server/kraften-server.ts';

type Receipt = { reference: string; code: string };
type Sending = { acknowledged: Receipt[]; statuses: number[]; stop: () => Promise<void> };

test('a server killed in the middle of writes has kept everything that it acknowledged', async () => {
  let server = await KraftenServer.start('demo');
  try {
    const acknowledged: Receipt[] = [];
    for (let round = 0; round < 2; round += 1) {
      const sending = sendSelfReferrals(server.url);
      await reaches(sending, 6);
      await server.kill();
      await sending.stop();
      acknowledged.push(...sending.acknowledged);
      server = await server.again('demo');
    }
    for (const receipt of acknowledged) expect(await stageOf(server.url, receipt)).toBe('received');
  } finally {
    await server.stop();
  }
});

test('a server told to stop finishes what is under way and answers nothing with a fault', async () => {
  let server = await KraftenServer.start('demo');
  try {
    const sending = sendSelfReferrals(server.url);
    await reaches(sending, 6);
    await server.end();
    await sending.stop();
    expect(sending.statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    server = await server.again('demo');
    for (const receipt of sending.acknowledged) expect(await stageOf(server.url, receipt)).toBe('received');
  } finally {
    await server.stop();
  }
});

/** Four residents who hand in one self-referral after another until the server is gone. */
function sendSelfReferrals(url: string): Sending {
  const acknowledged: Receipt[] = [];
  const statuses: number[] = [];
  let going = true;
  const resident = async () => {
    while (going) {
      const response = await send(url).catch(() => null);
      if (response === null) return;
      statuses.push(response.status);
      const body = response.ok ? await response.json().catch(() => null) : null;
      if (body !== null) acknowledged.push(body.result.data);
    }
  };
  const residents = Promise.all(Array.from({ length: 4 }, resident));
  const stop = async () => {
    going = false;
    await residents;
  };
  return { acknowledged, statuses, stop };
}

/** Waits until so many are acknowledged, with the next ones under way: a slow machine takes longer, and tests as much. */
async function reaches(sending: Sending, count: number): Promise<void> {
  await expect.poll(() => sending.acknowledged.length, { intervals: [20] }).toBeGreaterThanOrEqual(count);
}

function send(url: string): Promise<Response> {
  return call(url, 'selfReferral.send', {
    teamSlug: 'kraften',
    idempotencyKey: crypto.randomUUID(),
    language: 'sv',
    answers: {
      givenName: 'Vega',
      familyName: 'Provsson',
      contactWay: 'phone',
      phone: '070-174 06 55',
      email: '',
      postalAddress: '',
      ifSomeoneElseAnswers: '',
      birthDate: null,
      municipality: '',
      hopes: '',
      worksAlready: '',
      supportToday: '',
      incomeSource: null,
      practicalNeeds: '',
      consent: true,
    },
  });
}

async function stageOf(url: string, receipt: Receipt): Promise<string> {
  const response = await call(url, 'receipt.open', receipt);
  return (await response.json()).result?.data.stage ?? `not found (${response.status})`;
}

function call(url: string, procedure: string, input: unknown): Promise<Response> {
  return fetch(`${url}/trpc/self-referral/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
}
