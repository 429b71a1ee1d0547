import { join } from 'node:path';
import { repositoryRoot } from '../bootstrap/environment.mjs';

/** The part of the mutants, in per cent, that must be noticed. */
export const breakAt = 85;

/** A room's report. @param {string} room @param {string} ending */
export function reportFile(room, ending) {
  return join(repositoryRoot, 'reports', 'mutation', `${room.replace('/', '-')}.${ending}`);
}
