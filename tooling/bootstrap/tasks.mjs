import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild, runServer } from './child.mjs';
import { nodeBinary, repositoryRoot, toolEnvironment } from './environment.mjs';
import { sourceFingerprint } from './fingerprint.mjs';
import { ensureInstalled } from './install.mjs';

/** @typedef {(args: string[]) => Promise<number>} Task */

/** @param {string} line */
const sayOut = (line) => void process.stdout.write(`${line}\n`);
/** @param {string} line */
const sayErr = (line) => void process.stderr.write(`${line}\n`);

const serverArgs = [
  `--import=${new URL('./end-with-parent.mjs', import.meta.url)}`,
  join(repositoryRoot, 'apps/server/dist/main.js'),
];

/** @type {Record<string, Task>} */
const tasks = {
  start: async (args) => {
    const problem = (await ensureInstalled(sayOut)) || (await buildForStart());
    return problem || runServer(nodeBinary(), [...serverArgs, ...args], { env: toolEnvironment() });
  },
  kraften: async (args) => {
    const problem = (await ensureInstalled(sayErr)) || (await buildCommandLine());
    return problem || runNode('apps/cli/dist/kraften.js', args, { cwd: callersFolder() });
  },
  test: (args) => installThen(() => runNode('tooling/test-run/test-run.mjs', args)),
  check: (args) =>
    installThen(() =>
      runNode(
        'tooling/test-run/test-run.mjs',
        args.length > 0 ? args : ['biome', 'boundaries', 'unused', 'licences', 'sbom', 'audit'],
      ),
    ),
  bench: (args) => installThen(() => runNode('tooling/bench/bench.mjs', args)),
  mutation: (args) => installThen(() => runNode('tooling/mutation/mutation.mjs', args)),
  build: (args) => installThen(() => runTool('turbo', ['run', 'build', ...args])),
  typecheck: (args) => installThen(() => runNode('tooling/test-run/test-run.mjs', ['typecheck', ...args])),
  sbom: async (args) =>
    (await ensureInstalled(sayErr)) || runNode('tooling/sbom/sbom.mjs', args, { cwd: callersFolder() }),
  format: (args) => installThen(() => runTool('biome', ['check', '--write', ...args])),
};

/**
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function runTask(name, args) {
  const task = name && Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    sayErr(`Okänd uppgift: ${name ?? '(ingen)'}. Välj en av: ${Object.keys(tasks).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await task(args);
}

/** @param {() => Promise<number>} run */
async function installThen(run) {
  return (await ensureInstalled(sayOut)) || run();
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 */
function runNode(file, args, options = {}) {
  return runChild(nodeBinary(), [join(repositoryRoot, file), ...args], { env: toolEnvironment(), ...options });
}

/** @param {string} tool @param {string[]} args */
function runTool(tool, args) {
  return runChild(tool, args, { env: toolEnvironment() });
}

/** Builds the server and the three apps that it serves; says something only if there is something to wait for. */
async function buildForStart() {
  const apps = ['server', 'staff', 'steering', 'self-referral'];
  const startedAt = Date.now();
  const built = apps.every((app) => existsSync(join(repositoryRoot, 'apps', app, 'dist')));
  const waiting = setTimeout(() => sayOut('Kraften: bygger apparna.'), built ? 1500 : 0);
  const code = await build(apps);
  clearTimeout(waiting);
  if (code !== 0) sayErr('Det gick inte att bygga apparna. Felet står här ovanför.');
  else if (!built) sayOut(`  Klart på ${Math.round((Date.now() - startedAt) / 1000)} s.`);
  return code;
}

const commandLineStamp = join(repositoryRoot, 'node_modules', '.bootstrap-kraften');

/** What the command line is built from. Looking at these files' times is much quicker than asking turbo. */
const commandLineSources = [
  'apps/cli',
  'packages/db',
  'packages/documents',
  'packages/domain',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];

async function buildCommandLine() {
  const fingerprint = sourceFingerprint(commandLineSources);
  const isFresh =
    existsSync(join(repositoryRoot, 'apps/cli/dist/kraften.js')) &&
    existsSync(commandLineStamp) &&
    readFileSync(commandLineStamp, 'utf8') === fingerprint;
  if (isFresh) return 0;
  const code = await build(['cli']);
  if (code === 0) writeFileSync(commandLineStamp, fingerprint);
  return code;
}

/**
 * Builds apps with turbo, quietly: what it prints is kept and shown, on standard error, only if it fails.
 *
 * @param {string[]} apps
 */
async function build(apps) {
  let output = '';
  const filters = apps.map((app) => `--filter=@kraften/${app}`);
  const code = await runChild('turbo', ['run', 'build', '--output-logs=errors-only', ...filters], {
    env: toolEnvironment(),
    onOutput: (text) => {
      output += text;
    },
  });
  if (code !== 0) sayErr(output);
  return code;
}

/** Where the caller stands, so that `--cohort file.json` means the file that they see. */
function callersFolder() {
  const folder = process.env['INIT_CWD'];
  return folder && existsSync(folder) ? folder : repositoryRoot;
}
