import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadIdentityProviders } from './identity-providers';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kraften-providers-'));
  await writeFile(join(folder, 'hemlighet'), 'klientens hemlighet\n');
});
afterEach(() => rm(folder, { recursive: true }));

const hedemora = {
  ...{ id: 'hedemora', name: 'Hedemora kommun', issuer: 'https://inloggning.exempel.se', clientId: 'kraften' },
  ...{ clientSecretFile: 'hemlighet', secondFactor: 'always' },
  groups: [{ group: 'handledare', role: 'coach', team: 'kraften' }],
};

async function loaded(described: unknown) {
  const file = join(folder, 'leverantorer.json');
  await writeFile(file, typeof described === 'string' ? described : JSON.stringify(described));
  const result = await loadIdentityProviders(file);
  return result.ok ? result.value : result.problem.map((problem) => problem.replace(`${file}: `, ''));
}

test('without a file there is no provider', async () => {
  expect(await loadIdentityProviders(null)).toEqual({ ok: true, value: [] });
});

test('the secret is read from its own file, beside the description', async () => {
  expect(await loaded([hedemora])).toMatchObject([
    { id: 'hedemora', clientSecret: 'klientens hemlighet', groupClaim: 'groups', vouchesForEmail: false },
  ]);
});

test('a provider on this computer needs no TLS, any other does', async () => {
  expect(await loaded([{ ...hedemora, issuer: 'http://localhost:8080/realms/prov' }])).toHaveLength(1);
  expect(await loaded([{ ...hedemora, issuer: 'http://inloggning.exempel.se' }])).toEqual([
    'hedemora: issuer ska börja med https://.',
  ]);
});

test('everything that is wrong is said, and where', async () => {
  expect(await loadIdentityProviders(join(folder, 'ingen'))).toMatchObject({
    ok: false,
    problem: [expect.stringContaining('går inte att läsa')],
  });
  expect(await loaded('inte JSON')).toEqual([expect.stringContaining('ska vara en lista med leverantörer i JSON.')]);
  const administrator = { group: 'it', role: 'administrator' };
  expect(await loaded([{ ...hedemora, groups: [administrator] }])).toEqual([
    expect.stringContaining('0.groups.0.role'),
  ]);
  expect(await loaded([{ ...hedemora, clientSecretFile: 'ingen' }])).toEqual([
    'hedemora: clientSecretFile går inte att läsa, eller är tom.',
  ]);
  expect(await loaded([hedemora, { ...hedemora, name: 'Avesta kommun', association: 'Förbundet' }])).toEqual([
    'hedemora: id ska vara olika för varje leverantör.',
    'hedemora: id ska vara olika för varje leverantör.',
  ]);
  expect(await loaded([hedemora, { ...hedemora, id: 'avesta' }])).toEqual([
    'avesta: ett förbund kan ha en leverantör.',
  ]);
});
