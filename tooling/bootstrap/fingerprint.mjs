import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './environment.mjs';

/** The folders whose every subfolder with a package.json is a package; the same list as in pnpm-workspace.yaml. */
const packageGroups = ['packages', 'apps', 'tooling'];

/** @returns {string[]} The folders of all packages, relative to the root. */
export function packageFolders() {
  return packageGroups
    .flatMap((group) => entriesOf(group).map((entry) => join(group, entry.name)))
    .filter((folder) => readOrNothing(join(folder, 'package.json')).length > 0)
    .sort();
}

/** @returns {string} Changes when an install is due: the lock file, the workspace's settings or any package.json differs. */
export function dependencyFingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  for (const file of [...files, ...packageFolders().map((folder) => join(folder, 'package.json'))]) {
    hash.update(`${file}\n`).update(readOrNothing(file));
  }
  return hash.digest('hex');
}

/**
 * A cheap sign of whether any file under these folders was touched: names, sizes and times, no contents.
 *
 * @param {string[]} paths files or folders, relative to the root
 */
export function sourceFingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTouched(hash, path);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTouched(hash, path) {
  const found = statSync(join(repositoryRoot, path), { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) {
    for (const entry of entriesOf(path)) {
      if (!isProduct(entry.name)) addTouched(hash, join(path, entry.name));
    }
    return;
  }
  hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
}

/** What tools make and sources aren't. @param {string} name */
function isProduct(name) {
  return name.startsWith('.') || name === 'node_modules' || name === 'dist' || name === 'generated';
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(join(repositoryRoot, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(join(repositoryRoot, file));
  } catch {
    return Buffer.alloc(0);
  }
}
