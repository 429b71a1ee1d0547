import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../bootstrap/environment.mjs';

export const domain = join(repositoryRoot, 'packages/domain');

/** Slow to test: its laws read whole files, and would be run for every code list beside it. */
const apart = 'concepts/cohort';

/** The folders of the domain that are tested each by itself; what only tests use has no tests. */
export const rooms = readdirSync(join(domain, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .flatMap(({ name }) => [name, ...(apart.startsWith(`${name}/`) ? [apart] : [])]);

/** @param {string} room */
export function roomsWithin(room) {
  return rooms.filter((other) => other.startsWith(`${room}/`));
}
