import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { repositoryRoot } from './environment.mjs';

/**
 * Runs a program in the foreground and gives its exit code (128 + n when a signal ended it, as a shell does).
 *
 * Signals sent to us are handed on. The exception is Ctrl-C at a terminal: there the whole process group has been sent
 * it already, and handing it on would make it two.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions, onOutput?: (text: string) => void }} options
 * @returns {Promise<number>}
 */
export function runChild(command, args, { env, cwd = repositoryRoot, stdio = 'inherit', onOutput }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio });
    child.stdout?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
    child.stderr?.setEncoding('utf8').on('data', (text) => onOutput?.(text));

    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, handOn);

    /** @param {number} code */
    const finish = (code) => {
      for (const signal of signals) process.off(signal, handOn);
      resolve(code);
    };
    child.on('error', (error) => {
      onOutput?.(`${error.message}\n`);
      if (!onOutput) process.stderr.write(`${command}: ${error.message}\n`);
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
