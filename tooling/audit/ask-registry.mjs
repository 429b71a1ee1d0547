import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));
const tries = 2;

/**
 * What the registry knows of the production dependencies in the lock file. It is asked twice at most.
 *
 * @param {{ registry?: string, limitMs?: number }} [options] how long both tries may take together
 * @returns {Promise<{ advisories: Record<string, import('./read-audit.mjs').Advisory> } | { unreachable: string }>}
 *   `unreachable` says in a line why there was no answer. Rejects when pnpm fails for another reason.
 */
export async function askRegistry({ registry, limitMs = 20_000 } = {}) {
  let unreachable = '';
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { stdout, output, ranOut } = await audit(registry, limitMs / tries);
    const advisories = advisoriesIn(stdout);
    if (advisories) return { advisories };
    if (ranOut) unreachable = 'the registry took too long to answer';
    else if (isOfRegistry(output)) unreachable = oneLine(output);
    else throw new Error(`pnpm audit failed: ${output}`);
  }
  return { unreachable };
}

/** @param {string | undefined} registry @param {number} timeout */
function audit(registry, timeout) {
  const args = [
    'audit',
    '--prod',
    '--json',
    '--config.fetch-retries=0',
    ...(registry ? [`--registry=${registry}`] : []),
  ];
  /** @type {Promise<{ stdout: string, output: string, ranOut: boolean }>} */
  const answer = new Promise((resolve) => {
    const options = { cwd: repositoryRoot, timeout, killSignal: /** @type {const} */ ('SIGKILL'), maxBuffer: 2 ** 26 };
    execFile('pnpm', args, options, (error, stdout, stderr) => {
      const output = `${stderr}${stdout}` || (error?.message ?? '');
      resolve({ stdout, output, ranOut: error?.killed === true });
    });
  });
  return answer;
}

/** @param {string} stdout @returns {Record<string, import('./read-audit.mjs').Advisory> | undefined} */
function advisoriesIn(stdout) {
  try {
    return JSON.parse(stdout).advisories;
  } catch {
    return undefined;
  }
}

/** Whether pnpm couldn't get an answer that it understands, as opposed to not being able to ask. @param {string} output */
function isOfRegistry(output) {
  return output.includes('ERR_PNPM_AUDIT_BAD_RESPONSE');
}

/** @param {string} output */
function oneLine(output) {
  return output.replace(/[×│\s]+/g, ' ').trim();
}
