import { randomUUID } from 'node:crypto';
import {
  constants,
  copyFileSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseUnusableError } from '../database-unusable-error';

const fileName = 'lock';
const heartbeat = 5_000;
/** A holder on another computer or in another container that hasn't been heard of for so long is gone. */
const silence = 30_000;

type Holder = {
  readonly pid: number;
  /** Where process ids mean the same: the computer since its start, and the container. */
  readonly place: string;
  /** When the process began, so that another one that got its number isn't taken for it. */
  readonly began: string;
  readonly token: string;
};

/** Two processes in one PGlite folder would destroy it. The holder's process id stands in the file. */
export class DirectoryLock {
  readonly #path: string;
  readonly #holder: Holder;
  readonly #beat: NodeJS.Timeout;

  /** Takes the lock or throws; a lock whose holder is gone is taken over. */
  constructor(directory: string) {
    this.#path = join(directory, fileName);
    this.#holder = { pid: process.pid, place: placeOfThisProcess(), began: beginOf('self'), token: randomUUID() };
    while (!create(this.#path, this.#holder)) {
      const other = read(this.#path);
      if (other !== null && isAlive(other, this.#path)) throw inUse(directory, other);
      if (other !== null) remove(this.#path, other);
    }
    this.#beat = setInterval(() => touch(this.#path), heartbeat).unref();
  }

  release(): void {
    clearInterval(this.#beat);
    remove(this.#path, this.#holder);
  }
}

function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Null when it has just been removed; a holder without a place while it is being written, or torn by a power failure. */
function read(path: string): Holder | null {
  try {
    const { pid = 0, place = '', began = '', token = '' } = parsed(readFileSync(path, 'utf8'));
    return { pid, place, began, token };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parsed(text: string): Partial<Holder> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Takes away this holder's file and no other's, though somebody else may be taking over at the same time. */
function remove(path: string, holder: Holder): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (read(aside)?.token !== holder.token) copyFileSync(aside, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.place !== placeOfThisProcess()) return Date.now() - modifiedAt(path) < silence;
  return processExists(holder.pid) && beginOf(String(holder.pid)) === holder.began;
}

function processExists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Empty where the system doesn't say, as on a Mac. */
function beginOf(pid: string): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1);
    return afterName?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function placeOfThisProcess(): string {
  const bootId = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const pidNamespace = attempt(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), bootId, pidNamespace].join(' ');
}

function attempt(readText: () => string): string {
  try {
    return readText();
  } catch {
    return '';
  }
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The folder may be gone; whoever writes to it next will say so.
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function inUse(directory: string, { pid }: Holder): DatabaseUnusableError {
  return new DatabaseUnusableError('directory-in-use', {
    en: `The database in ${directory} is in use by process ${pid}. Stop that process, or choose another directory.`,
    sv: `Databasen i ${directory} används redan av ett annat program (process ${pid}). Stoppa det, eller välj en annan mapp.`,
  });
}
