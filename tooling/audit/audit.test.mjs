import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import { askRegistry } from './ask-registry.mjs';
import { readAudit } from './read-audit.mjs';

const planted = {
  id: 1,
  title: 'Planted',
  severity: 'moderate',
  vulnerable_versions: '<99.0.0',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  cwe: ['CWE-1'],
  cvss: { score: 5, vectorString: '' },
};
const acceptance = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  package: 'fastify',
  reason: 'Never called.',
  until: '2030-01-31',
};
const plain = { accepted: [], today: '2030-01-01' };

/**
 * A registry on this computer for as long as `use` takes.
 *
 * @template T
 * @param {import('node:http').RequestListener} answer
 * @param {(registry: string) => Promise<T>} use
 */
async function withRegistry(answer, use) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** What pnpm makes of a registry that knows these. @param {Record<string, object[]>} known */
async function advisoriesOf(known) {
  const answer = await withRegistry(
    (_request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(known)),
    (registry) => askRegistry({ registry }),
  );
  assert.ok('advisories' in answer, JSON.stringify(answer));
  return answer.advisories;
}

test('a vulnerable package that ships fails, named with what to do', async () => {
  const { problems } = readAudit(await advisoriesOf({ fastify: [planted] }), plain);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /^fastify [\d.]+: Planted \(moderate, GHSA-aaaa-bbbb-cccc\), by way of apps__server/);
  assert.match(problems[0] ?? '', /Raise it to .*99.* pnpm-workspace\.yaml/);
});

test('a minor one, one of a tool and none at all pass', async () => {
  for (const known of [{ fastify: [{ ...planted, severity: 'low' }] }, { vitest: [planted] }, {}]) {
    assert.deepEqual(readAudit(await advisoriesOf(known), plain), { problems: [], notes: [] });
  }
});

test('an accepted one passes with its reason, until its day and for its package', async () => {
  const advisories = await advisoriesOf({ fastify: [planted] });
  const onTheDay = readAudit(advisories, { accepted: [acceptance], today: '2030-01-31' });
  assert.deepEqual(onTheDay.problems, []);
  assert.match(onTheDay.notes.join(), /^Accepted until 2030-01-31: fastify .* Never called\.$/);
  const after = readAudit(advisories, { accepted: [acceptance], today: '2030-02-01' });
  assert.match(after.problems.join(), /It was accepted until 2030-01-31\./);
  const other = readAudit(advisories, { accepted: [{ ...acceptance, package: 'pg' }], today: '2030-01-01' });
  assert.equal(other.problems.length, 2);
});

test('an acceptance of what is found no more is to be removed', () => {
  const { problems } = readAudit({}, { accepted: [acceptance], today: '2030-01-01' });
  assert.match(problems.join(), /found no more\. Remove it/);
});

test('a registry that refuses is asked again once, then called unreachable', async () => {
  let asked = 0;
  const answer = await withRegistry(
    (_request, response) => {
      asked += 1;
      response.writeHead(405).end();
    },
    (registry) => askRegistry({ registry }),
  );
  assert.match('unreachable' in answer ? answer.unreachable : '', /responded with 405/);
  assert.equal(asked, 2);
});

test('a registry that never answers, or isn’t there, holds nobody up', async () => {
  const startedAt = Date.now();
  const silent = await withRegistry(
    () => {},
    (registry) => askRegistry({ registry, limitMs: 2000 }),
  );
  assert.ok('unreachable' in silent);
  const gone = await askRegistry({ registry: 'http://127.0.0.1:9/', limitMs: 2000 });
  assert.ok('unreachable' in gone);
  assert.ok(Date.now() - startedAt < 10_000);
});
