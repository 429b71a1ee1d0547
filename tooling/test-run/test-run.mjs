// `npm test`: every check and every test, one after the other, whatever fails on the way.
// Closes with one line, "N passed, N failed", in which each check counts as one beside the tests.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { steps } from './steps.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** Longer than this and a step hangs. */
const stepLimitMs = 90 * 60_000;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failedSteps = [];
const startedAt = Date.now();

for (const step of steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  const stepStartedAt = Date.now();
  process.stdout.write(`${step.name.padEnd(11)} ${step.title} … `);
  const { passed, failed, skipped, account, notes = [] } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;

  const counted = step.count
    ? `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}, `
    : '';
  console.log(`${failed > 0 ? 'FAILED' : 'ok'} (${counted}${seconds(stepStartedAt)})`);
  if (failed === 0) for (const note of notes) console.log(`    ${note}`);
  if (failed > 0) {
    failedSteps.push(step.name);
    console.log(`\n${account.trim().replace(/^/gm, '    ')}\n`);
  }
}

console.log(`\n${seconds(startedAt)} in all.${failedSteps.length > 0 ? ` Failed: ${failedSteps.join(', ')}.` : ''}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {import('./steps.mjs').Step} step */
async function runStep(step) {
  if (step.needs && failedSteps.includes(step.needs)) {
    return { passed: 0, failed: 1, skipped: 0, account: `Not run, because ${step.needs} failed.` };
  }
  if (step.resultFile) {
    rmSync(step.resultFile, { force: true });
    mkdirSync(dirname(step.resultFile), { recursive: true });
  }
  let output = '';
  let code = 0;
  for (const [tool = '', ...args] of step.commands) {
    if (code !== 0) break;
    const ended = await run(tool, args, step.env);
    output += ended.output;
    code = ended.code;
  }
  if (!step.count || !step.resultFile) {
    const notes = step.note ? output.match(step.note) : null;
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, account: output, notes: notes ?? [] };
  }
  const { problems, ...counts } = readCounts(step.count, step.resultFile);
  if (counts.passed + counts.failed === 0) problems.push('No test was run.');
  if (code !== 0 && counts.failed === 0) problems.push(`The runner ended with ${code}, though no test failed.`);
  const start = step.failureStart ? Math.max(0, output.search(step.failureStart)) : 0;
  return {
    passed: counts.passed,
    failed: counts.failed + problems.length,
    skipped: counts.skipped,
    account: [...problems, code !== 0 || counts.failed > 0 ? output.slice(start) : ''].join('\n'),
  };
}

/**
 * @param {(resultFile: string) => import('./counts.mjs').Counts} count
 * @param {string} resultFile
 */
function readCounts(count, resultFile) {
  try {
    return count(resultFile);
  } catch (error) {
    return { passed: 0, failed: 0, skipped: 0, problems: [`The runner left no figures: ${error}`] };
  }
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(tool, args, env = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(tool, args, {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: stepLimitMs,
      killSignal: 'SIGKILL',
    });
    const end = () => {
      child.kill('SIGTERM');
      process.exit(143);
    };
    process.once('SIGTERM', end);
    /** @param {number} code */
    const finish = (code) => {
      process.off('SIGTERM', end);
      resolve({ code, output });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      output += `${tool}: ${error.message}\n`;
      finish(127);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `\nEnded by ${signal}.\n`;
      finish(code ?? 1);
    });
  });
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
