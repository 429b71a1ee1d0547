import type { APIRequestContext } from '@playwright/test';
import { signInByRequest } from '../browser/sign-in.ts';
import { expect, test } from '../journey.ts';
import { KraftenServer } from '../server/kraften-server.ts';

const reference = 'Dnr SN 2026/113';
const personsInOneTransaction = 10;

test('a disposal that a power cut broke off left nobody half disposed of, and goes on', async ({ request }) => {
  let server = await KraftenServer.start('demo');
  try {
    const before = await signedIn(request, server.url);
    const { team, today } = await before('account.whoAmI');
    const report = { teamId: team.id, period: { from: '2015-01-01', to: today } };
    const figures = await before('report.get', report);
    const { due } = await before('disposal.preview', { dueBy: today });
    const personIds = due.slice(0, 40).map(({ personId }: { personId: string }) => personId);
    const { disposalId } = await before('disposal.decide', { dueBy: today, reference, personIds });
    for (const part of [1, 2]) await before('disposal.archive', { disposalId, part });
    await before('disposal.confirm', { disposalId, reference });
    const first = await before('disposal.carryOut', { disposalId });
    expect(first).toEqual({ disposed: personsInOneTransaction, left: 30 });

    const underWay = before('disposal.carryOut', { disposalId }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await server.kill();
    const acknowledged = await underWay;
    server = await server.again('demo');

    const after = await signedIn(request, server.url);
    const { items } = await after('disposal.get', { disposalId });
    const isGone = ({ disposedAt }: { disposedAt: string | null }) => disposedAt !== null;
    const gone = items.filter(isGone).length;
    expect(gone % personsInOneTransaction, 'all of a transaction or none of it').toBe(0);
    expect(gone).toBeGreaterThanOrEqual(acknowledged === null ? 10 : 20);
    for (const item of items) {
      const { personName, extract } = await after('registerExtract.get', {
        personId: item.personId,
        reason: 'control',
      });
      expect(/^Gallrad [0-9A-F]{4}$/.test(personName), personName).toBe(isGone(item));
      expect(wordsAboutOthers(extract) > 0, personName).toBe(!isGone(item));
    }

    for (let left = Number.POSITIVE_INFINITY; left > 0; ) ({ left } = await after('disposal.carryOut', { disposalId }));
    expect(await after('disposal.get', { disposalId })).toMatchObject({ stage: 'done' });
    expect(await after('report.get', report)).toEqual(figures);
  } finally {
    await server.stop();
  }
});

/** What the lead's page calls. */
async function signedIn(request: APIRequestContext, url: string) {
  await signInByRequest(request, url, 'karin.dalin@exempel.se');
  return async (procedure: string, input: object = {}) => {
    const answer = await request.post(`${url}/trpc/staff/${procedure}`, { data: input, headers: { origin: url } });
    const body = await answer.json();
    if (!answer.ok()) throw new Error(`${procedure}: ${answer.status()} ${JSON.stringify(body)}`);
    return body.result.data;
  };
}

type Extract = { records: { fields: { review: string | null }[] }[] }[];

/** How many texts there are that may say something of others: of somebody disposed of, none. */
function wordsAboutOthers(extract: Extract): number {
  const fields = extract.flatMap(({ records }) => records.flatMap((record) => record.fields));
  return fields.filter(({ review }) => review !== null).length;
}
