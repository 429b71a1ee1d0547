import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {unknown} licence as its package.json says it, in whichever of npm's ways
 * @property {string[]} path by which packages it comes, ours first
 */

/**
 * What ships that isn't ours, read from what is installed: what an app or a package names in its `dependencies`, and what
 * that names in turn.
 *
 * @returns {ShippedPackage[]}
 */
export function shippedPackages() {
  /** @type {Map<string, ShippedPackage>} by folder */
  const shipped = new Map();
  for (const group of ['apps', 'packages']) {
    for (const room of readdirSync(join(repositoryRoot, group))) {
      const folder = join(repositoryRoot, group, room);
      if (existsSync(join(folder, 'package.json'))) visit(folder, [], shipped);
    }
  }
  return [...shipped.values()];
}

/** @param {string} folder @param {string[]} path @param {Map<string, ShippedPackage>} shipped */
function visit(folder, path, shipped) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isOurs = !folder.includes('node_modules');
  const needed = { ...manifest.dependencies, ...(isOurs ? {} : manifest.optionalDependencies) };
  for (const name of Object.keys(needed)) {
    const found = locate(folder, name);
    if (!found || shipped.has(found) || !found.includes('node_modules')) continue;
    const {
      name: realName,
      version,
      license,
      licenses,
    } = JSON.parse(readFileSync(join(found, 'package.json'), 'utf8'));
    const route = [...path, manifest.name];
    shipped.set(found, { name: realName, version, licence: license ?? licenses, path: route });
    visit(found, route, shipped);
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
