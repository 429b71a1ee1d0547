import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
const serverEntry = join(repositoryRoot, 'apps/server/dist/main.js');
/** The setting of a server whose clock `moveClock` takes on. */
export const movableClock = { NODE_OPTIONS: `--import=${new URL('movable-clock.mjs', import.meta.url)}` };
const readyWithinMs = 240_000;
const stoppedWithinMs = 30_000;

/** `demo`: with the fictional people. `empty`: as after an installation, with the set-up page. */
export type FirstStart = 'demo' | 'empty';

/** A running Kraften with a data folder of its own. */
export class KraftenServer {
  readonly url: string;
  readonly dataFolder: string;
  readonly #process: ChildProcess;
  readonly #log: string[] = [];

  private constructor(url: string, dataFolder: string, running: ChildProcess) {
    this.url = url;
    this.dataFolder = dataFolder;
    this.#process = running;
    for (const stream of [running.stdout, running.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#log.push(text));
    }
  }

  /**
   * Starts the built server on a free port and waits until it says that it is ready. The demonstration is copied from
   * KRAFTEN_DEMO_DATA where prepare-demo.ts has made one.
   */
  static async start(firstStart: FirstStart, env: Record<string, string> = {}): Promise<KraftenServer> {
    if (!existsSync(serverEntry)) throw new Error('The server is not built. Run "npm run build" first.');
    const dataFolder = await mkdtemp(join(tmpdir(), 'kraften-journey-'));
    const prepared = process.env['KRAFTEN_DEMO_DATA'];
    if (firstStart === 'demo' && prepared) await cp(prepared, dataFolder, { recursive: true });
    return KraftenServer.#run(dataFolder, firstStart, env);
  }

  static async #run(dataFolder: string, firstStart: FirstStart, env: Record<string, string>): Promise<KraftenServer> {
    const port = await freePort();
    const running = spawn(process.execPath, [serverEntry, `--${firstStart}`], {
      cwd: repositoryRoot,
      env: { ...environmentWithoutSettings(), PORT: String(port), DATA_DIR: dataFolder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new KraftenServer(`http://localhost:${port}`, dataFolder, running);
    try {
      await server.#untilReady();
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  /** Everything that the server has written so far. */
  get log(): string {
    return this.#log.join('');
  }

  /** Stops it the way a service manager does, and removes its data. */
  async stop(): Promise<void> {
    await this.end();
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  /** Stops it and leaves its data. */
  async end(): Promise<void> {
    if (this.#hasEnded) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), stoppedWithinMs);
    await ended;
    clearTimeout(timer);
  }

  /** Takes the clock of a server with `movableClock` eleven minutes on. */
  moveClock(): void {
    this.#process.kill('SIGUSR2');
  }

  /** Ends it the way a power cut does. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await ended;
  }

  /** Starts a new server on the data that an ended one left. */
  async again(firstStart: FirstStart): Promise<KraftenServer> {
    return KraftenServer.#run(this.dataFolder, firstStart, {});
  }

  get #hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  async #untilReady(): Promise<void> {
    const deadline = Date.now() + readyWithinMs;
    while (Date.now() < deadline) {
      if (this.#hasEnded) throw new Error(`The server ended before it was ready:\n${this.log}`);
      const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await wait(50);
    }
    throw new Error(`The server was not ready within ${readyWithinMs / 1000} s:\n${this.log}`);
  }
}

/** The environment without what a developer may have set for a server of their own. */
function environmentWithoutSettings(): NodeJS.ProcessEnv {
  const own = [
    'DATABASE_URL',
    'DATABASE_LOGIN_URL',
    'ENCRYPTION_KEYS',
    'ENCRYPTION_KEY_FILE',
    'HOST',
    'IDENTITY_PROVIDERS_FILE',
    'KRAFTEN_SECRET',
    'LOG_LEVEL',
    'PUBLIC_URL',
    'TRUST_PROXY',
  ];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No free port was found.');
  return address.port;
}
