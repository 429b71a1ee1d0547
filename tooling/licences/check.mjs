// Everything that ships must come under a licence that goes with EUPL-1.2: what an app or a package names in its
// `dependencies`, and what that names in turn.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Permissive licences, and the weak copyleft ones that article 5 of EUPL-1.2 names or that only bind their own files. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Packages whose package.json doesn't say, or says it in its own words: what their licence file says.
 * @type {Record<string, string>}
 */
const readByHand = {};

/** @type {Map<string, { name: string, licence: string, path: string[] }>} by folder */
const shipped = new Map();

for (const group of ['apps', 'packages']) {
  for (const room of readdirSync(join(repositoryRoot, group))) {
    if (existsSync(join(repositoryRoot, group, room, 'package.json'))) visit(join(repositoryRoot, group, room), []);
  }
}

const refused = [...shipped.values()].filter(({ licence }) => !isAccepted(licence));
for (const { name, licence, path } of refused) {
  console.error(`✗ ${name}: ${licence || 'no licence named'} (by way of ${path.join(' → ')})`);
}
if (refused.length > 0) {
  console.error(
    '\nUse another package, or, if its licence file shows one that goes with EUPL-1.2, note that in readByHand in tooling/licences/check.mjs.',
  );
}
if (shipped.size < 50) console.error(`Only ${shipped.size} packages were found. Is everything installed?`);
console.log(`${shipped.size} packages ship, ${refused.length} under a licence that does not go with EUPL-1.2.`);
process.exitCode = refused.length > 0 || shipped.size < 50 ? 1 : 0;

/** @param {string} folder @param {string[]} path */
function visit(folder, path) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isOurs = !folder.includes('node_modules');
  const needed = { ...manifest.dependencies, ...(isOurs ? {} : manifest.optionalDependencies) };
  for (const name of Object.keys(needed)) {
    const found = locate(folder, name);
    if (!found || shipped.has(found) || !found.includes('node_modules')) continue;
    const { version, license, licenses } = JSON.parse(readFileSync(join(found, 'package.json'), 'utf8'));
    const key = `${name}@${version}`;
    const route = [...path, manifest.name];
    shipped.set(found, { name: key, licence: readByHand[key] ?? licenceText(license ?? licenses), path: route });
    visit(found, route);
  }
}

/**
 * A dependency's folder: in the package's own node_modules, or beside it, as pnpm lays them out. None if it isn't
 * installed, which an optional one for another kind of computer isn't.
 *
 * @param {string} folder
 * @param {string} name
 */
function locate(folder, name) {
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    const candidate = join(place, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
  }
  return undefined;
}

/** @param {unknown} field @returns {string} */
function licenceText(field) {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.map(licenceText).join(' OR ');
  if (field && typeof field === 'object' && 'type' in field) return licenceText(field.type);
  return '';
}

/** Whether an SPDX expression leaves us an accepted choice. @param {string} expression @returns {boolean} */
function isAccepted(expression) {
  const plain = expression.replace(/[()]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => accepted.has(licence.trim())));
}
