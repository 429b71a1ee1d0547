import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { shellEnvironment } from './shell-environment.mjs';

const giveUpAfterMs = 300_000;

/**
 * Clones the repository at HEAD into a new folder, with an empty home: what a newcomer has. Gives the folder to work in
 * and removes it afterwards.
 *
 * @template T
 * @param {string} repository
 * @param {(clone: { folder: string, env: NodeJS.ProcessEnv, cloneSeconds: number }) => Promise<T>} work
 */
export async function inCleanClone(repository, work) {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'kraften-clone-')));
  const home = join(place, 'home');
  const folder = join(place, 'kraften');
  mkdirSync(home);
  try {
    const startedAt = performance.now();
    const { status, stderr } = spawnSync('git', ['clone', '--quiet', '--no-local', repository, folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git clone failed: ${stderr}`);
    const env = {
      ...shellEnvironment(),
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_DATA_HOME: join(home, 'data'),
    };
    return await work({ folder, env, cloneSeconds: (performance.now() - startedAt) / 1000 });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * Runs `npm start` until the start page is served, then stops it.
 *
 * @param {string} folder
 * @param {{ env: NodeJS.ProcessEnv, dataFolder: string }} options
 * @returns {Promise<number>} seconds
 */
export function secondsToServedPage(folder, options) {
  return whileServed(folder, options, async (_url, seconds) => seconds);
}

/**
 * Runs `npm start`, works while the start page is served, and stops it.
 *
 * @template T
 * @param {string} folder
 * @param {{ env: NodeJS.ProcessEnv, dataFolder: string }} options
 * @param {(url: string, seconds: number) => Promise<T>} work given how long it took until the page was served
 * @returns {Promise<T>}
 */
export async function whileServed(folder, { env, dataFolder }, work) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const startedAt = performance.now();
  const started = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: { ...env, PORT: String(port), DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log += text;
    });
  }
  const ended = new Promise((resolve) => started.once('close', resolve));
  try {
    while (performance.now() - startedAt < giveUpAfterMs) {
      if (started.exitCode !== null) throw new Error(`npm start ended:\n${log}`);
      const answer = await fetch(`${url}/`).catch(() => null);
      if (answer?.status === 200) return await work(url, (performance.now() - startedAt) / 1000);
      await wait(25);
    }
    throw new Error(`No page was served within ${giveUpAfterMs / 1000} s:\n${log}`);
  } finally {
    if (started.pid && started.exitCode === null) process.kill(-started.pid, 'SIGTERM');
    await ended;
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, 'localhost', () => resolve(undefined)));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No free port was found.');
  return address.port;
}
