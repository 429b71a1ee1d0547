import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruiseTree } from './cruise.mjs';

const probesFolder = fileURLToPath(new URL('./probes', import.meta.url));
const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The first line of a planted violation names the rule that must report it. */
const expectation = /^\/\/ must be reported by: ([a-z-]+)$/gm;

/**
 * Lays the probes out as a workspace of their own, with the real package.json files, so that `@kraften/…` is looked up
 * through the same exports as in the house, and compares what is reported with what was planted.
 *
 * @returns {Promise<{ planted: string[], missing: string[], unplanned: string[] }>} as "rule ← file"
 */
export async function checkProbes() {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'kraften-probes-')));
  try {
    cpSync(probesFolder, workspace, { recursive: true });
    furnish(workspace);
    const { summary } = await cruiseTree(workspace, ['packages', 'apps', 'tooling']);

    const planted = plantedViolations();
    const reported = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ← ${from}`));
    return {
      planted,
      missing: planted.filter((each) => !reported.has(each)),
      unplanned: [...reported].filter((each) => !planted.includes(each)),
    };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

function plantedViolations() {
  return filesBelow(probesFolder).flatMap((file) => {
    const from = relative(probesFolder, file).split(sep).join('/');
    return [...readFileSync(file, 'utf8').matchAll(expectation)].map(([, rule]) => `${rule} ← ${from}`);
  });
}

/** Gives the probes their package.json files and everything that they import from outside. @param {string} workspace */
function furnish(workspace) {
  for (const group of ['packages', 'apps', 'tooling']) {
    for (const room of readdirSync(join(workspace, group))) {
      const manifest = join(workspace, group, room, 'package.json');
      try {
        cpSync(join(repositoryRoot, group, room, 'package.json'), manifest, { force: true });
      } catch {
        // A room that is planned but not built yet brings its own.
      }
      const { name } = JSON.parse(readFileSync(manifest, 'utf8'));
      link(join(workspace, 'node_modules', ...name.split('/')), join(workspace, group, room));
    }
  }
  const imported = filesBelow(workspace)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/ from '([^'.][^']*)'/g)].map(([, specifier]) => specifier ?? ''),
    )
    .filter((specifier) => !/^(node:|@kraften\/)/.test(specifier));
  for (const specifier of new Set(imported)) writeStandIn(workspace, specifier);
}

/** An empty package that answers to the name. @param {string} workspace @param {string} specifier */
function writeStandIn(workspace, specifier) {
  const segments = specifier.split('/');
  const name = segments.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const modules = join(workspace, 'node_modules');
  mkdirSync(join(modules, specifier), { recursive: true });
  writeFileSync(join(modules, name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
  writeFileSync(join(modules, specifier, 'index.js'), 'export {};\n');
}

/** @param {string} path @param {string} target */
function link(path, target) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}
