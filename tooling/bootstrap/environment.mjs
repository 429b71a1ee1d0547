import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The package manager's version, here and in package.json's `packageManager`. */
export const pnpmVersion = '12.21.0';

const binFolder = join(repositoryRoot, 'node_modules', '.bin');

/** What npm must hand on so that packages are fetched the way this computer is set up to fetch them. */
const npmSettingsForInstall =
  /^npm_config_(registry|userconfig|globalconfig|cafile|proxy|https_proxy|http_proxy|noproxy|strict_ssl)$/i;

const telemetryOff = {
  BETTER_AUTH_TELEMETRY: '0',
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/**
 * The environment of every tool: the workspace's own Node and tools first on PATH, no telemetry, and nothing of the
 * npm that started us (its `npm_…` settings would be read by pnpm as its own).
 *
 * @param {{ forInstall?: boolean }} [options]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment({ forInstall = false } = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^npm_/i.test(name) && !(forInstall && npmSettingsForInstall.test(name))) continue;
    environment[name] = value;
  }
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  // The install itself runs on the computer's Node: ours may be half written.
  const systemPath = (environment[pathName] ?? '').split(delimiter).filter((folder) => folder !== binFolder);
  environment[pathName] = (forInstall ? systemPath : [binFolder, ...systemPath]).join(delimiter);
  // With npm's own pauses a missing network shows after more than a minute.
  const patience = forInstall
    ? { npm_config_fetch_retry_mintimeout: '2000', npm_config_fetch_retry_maxtimeout: '8000' }
    : {};
  return { ...environment, ...telemetryOff, ...patience };
}

/** The Node that everything runs on: the one in the lock file where there is one for this computer, else the one that started us. */
export function nodeBinary() {
  const bundled = join(binFolder, 'node');
  return existsSync(bundled) ? bundled : process.execPath;
}
