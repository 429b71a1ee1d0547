import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import fs from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../open-database';
import { testKeys } from '../testing/test-keys';
import { insertTwoTeams } from '../testing/two-teams';

// Each test starts databases, some of them processes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let parent: string;
/** An empty database, opened and closed once; each test has a copy. */
let pristine: string;
let directory: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kraften-embedded-'));
  pristine = join(parent, 'pristine');
  const halfMade = join(pristine, 'postgresql.new');
  await mkdir(halfMade, { recursive: true });
  await writeFile(join(halfMade, 'PG_VERSION'), 'half');
  await (await openDatabase({ kind: 'embedded', directory: pristine, keys: testKeys })).close();
});
afterAll(async () => {
  await rm(parent, { recursive: true, force: true });
});
beforeEach(async () => {
  directory = await mkdtemp(join(parent, 'copy-'));
  await cp(pristine, directory, { recursive: true });
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const open = async () => await openDatabase({ kind: 'embedded', directory, keys: testKeys });

/** A process of its own that opens the directory and then writes for ever. */
function startWriter(): ChildProcessWithoutNullStreams {
  const [hooks, program] = ['../testing/source-imports.mjs', '../testing/writes-until-killed.ts'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return spawn(process.execPath, ['--import', hooks ?? '', program ?? '', directory]);
}

async function exited(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

test('what was acknowledged is there after the process was killed in the middle of writing', async () => {
  const writer = startWriter();
  const lines: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    lines.push(line);
    if (lines.length === 25) writer.kill('SIGKILL');
  }
  await exited(writer);
  expect(writer.signalCode).toBe('SIGKILL');
  const [teamId, ...acknowledged] = lines;
  const lock = await readFile(join(directory, 'lock'), 'utf8');
  expect(lock).toContain(`"pid":${writer.pid}`);

  const database = await open();
  const { persons, audited } = await database.asOwner(async (tx) => ({
    persons: (await tx.person.findMany({ where: { teamId: teamId ?? '' } })).filter(
      ({ givenName }) => givenName === 'A',
    ),
    audited: await tx.auditEntry.findMany({ where: { action: 'person:create' }, select: { personId: true } }),
  }));
  await database.close();
  const kept = persons.map(({ id }) => id).sort();
  expect(kept).toEqual(expect.arrayContaining(acknowledged));
  expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
  expect(audited.map(({ personId }) => personId).sort()).toEqual(kept);
});

test('another process is refused and told who has the directory', async () => {
  const database = await open();
  const writer = startWriter();
  let complaint = '';
  writer.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  await exited(writer);
  expect(writer.exitCode).toBe(1);
  expect(complaint).toContain(`is in use by process ${process.pid}`);
  await expect(open(), 'nor twice in one process').rejects.toMatchObject({
    reason: 'directory-in-use',
    messageSv: expect.stringContaining('används redan'),
  });
  await database.close();
  await (await open()).close();
});

test('a lock from elsewhere holds while its holder is heard of', async () => {
  const lock = join(directory, 'lock');
  const minuteAgo = new Date(Date.now() - 60_000);
  await writeFile(lock, JSON.stringify({ pid: process.pid, place: 'another container', began: '', token: 'x' }));
  await expect(open()).rejects.toMatchObject({ reason: 'directory-in-use' });
  await utimes(lock, minuteAgo, minuteAgo);
  await (await open()).close();
});

test('a lock of a process whose number was given away again is taken over', async () => {
  const database = await open();
  const lock = join(directory, 'lock');
  const holder = JSON.parse(await readFile(lock, 'utf8'));
  await database.close();
  await writeFile(lock, JSON.stringify({ ...holder, began: '1', token: 'x' }));
  await (await open()).close();
});

test('a first start that was broken off did no harm, and nothing but the files is left after closing', async () => {
  expect(await readdir(pristine)).toEqual(['postgresql']);
});

test('a commit is on the disk before it is acknowledged', async () => {
  const database = await open();
  const { alpha } = await insertTwoTeams(database);
  const fsync = vi.spyOn(fs, 'fsyncSync');
  syncBuiltinESMExports();
  try {
    await database.withActor(alpha.staff, { requestId: null }, ({ audit }) => audit({ action: 'test:commit' }));
    expect(fsync).toHaveBeenCalled();
  } finally {
    fsync.mockRestore();
    syncBuiltinESMExports();
    await database.close();
  }
});

test('rows outlive the process, and another start changes nothing', async () => {
  const database = await open();
  const { alpha } = await insertTwoTeams(database);
  await database.close();
  const again = await open();
  const count = await again.withActor(alpha.staff, { requestId: null }, ({ tx }) => tx.person.count());
  await again.close();
  expect(count, 'the person and another row of the same').toBe(2);
});
