import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { repositoryRoot } from './environment.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [cwd]
 * @property {(text: string) => void} [onOutput] takes what is printed, instead of letting it through
 */

/**
 * Runs a program in the foreground and gives its exit code.
 *
 * It stands in our process group, so Ctrl-C at a terminal reaches it without us; other signals are handed on.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 */
export function runChild(command, args, { env, cwd = repositoryRoot, onOutput }) {
  const child = spawn(command, args, { cwd, env, stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  child.stdout?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
  child.stderr?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
  const say = onOutput ?? ((/** @type {string} */ text) => process.stderr.write(text));
  return whileHandingOnSignals(child, say, (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal === 'orphaned' ? 'SIGTERM' : signal);
  });
}

/** A stop signal this soon after another is its echo: npm, the shell and the terminal may each send one for the same Ctrl-C. */
const echoMs = 2000;

/**
 * Runs a server until it stops.
 *
 * It has a process group of its own, so that one Ctrl-C reaches it once and it can stop in peace; a second, later one
 * reaches it too. If we are killed, it is told through a pipe (see end-with-parent.mjs).
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 */
export function runServer(command, args, { env, cwd = repositoryRoot }) {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['inherit', 'inherit', 'inherit', 'pipe'] });
  let handedOnAt = Number.NEGATIVE_INFINITY;
  const say = (/** @type {string} */ text) => process.stderr.write(text);
  return whileHandingOnSignals(child, say, (signal) => {
    const isEcho = signal === 'orphaned' ? handedOnAt > 0 : Date.now() - handedOnAt < echoMs;
    if (isEcho) return;
    handedOnAt = Date.now();
    child.kill('SIGTERM');
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(text: string) => void} say
 * @param {(signal: NodeJS.Signals | 'orphaned') => void} handOn
 * @returns {Promise<number>} the exit code; 128 + n when a signal ended it, as a shell has it
 */
function whileHandingOnSignals(child, say, handOn) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  const orphanWatch = watchForOrphaning(() => handOn('orphaned'));
  return new Promise((resolve) => {
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of signals) process.off(signal, handOn);
      clearInterval(orphanWatch);
      resolve(code);
    };
    child.on('error', (error) => {
      say(`${error.message}\n`);
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * npm runs us through a shell. When npm is told to stop it tells the shell, which ends without telling us; what we see is
 * that our parent is another.
 *
 * @param {() => void} onOrphaned
 */
function watchForOrphaning(onOrphaned) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env['npm_lifecycle_event'] === undefined || process.ppid === parent) return;
    clearInterval(watch);
    onOrphaned();
  }, 250);
  return watch;
}
