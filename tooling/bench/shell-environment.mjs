import { delimiter } from 'node:path';

/**
 * The environment as in the shell of someone who types `npm start`: without the workspace's tools, which the bench
 * itself runs with.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function shellEnvironment() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const own = folders.filter((folder) => !/node_modules[\\/]\.bin$|node-gyp-bin$/.test(folder));
  return { ...process.env, PATH: own.join(delimiter) };
}
