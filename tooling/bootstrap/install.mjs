import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runChild } from './child.mjs';
import { pnpmVersion, repositoryRoot, toolEnvironment } from './environment.mjs';
import { dependencyFingerprint, packageFolders } from './fingerprint.mjs';

const modules = join(repositoryRoot, 'node_modules');
const stampFile = join(modules, '.bootstrap');
const lockFile = join(modules, '.bootstrap-lock');
const logFile = join(modules, '.bootstrap-log');

/** A lock this old belongs to an install that ended without telling. */
const staleLockMs = 15 * 60_000;

/**
 * Installs what the lock file says, if that isn't done already. The stamp is removed before and written after, so an
 * install that was interrupted is done again.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<number>} an exit code
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return 0;
  mkdirSync(modules, { recursive: true });
  if (!(await takeLock(say))) return 1;
  try {
    return isInstalled() ? 0 : await install(say);
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function isInstalled() {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== dependencyFingerprint()) return false;
  return packageFolders().every(
    (folder) => !hasDependencies(folder) || existsSync(join(repositoryRoot, folder, 'node_modules')),
  );
}

/** @param {string} folder */
function hasDependencies(folder) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8'),
  );
  return Object.keys(dependencies).length + Object.keys(devDependencies).length > 0;
}

/** @param {(line: string) => void} say */
async function install(say) {
  rmSync(stampFile, { force: true });
  const fingerprint = dependencyFingerprint();
  const startedAt = Date.now();
  say('Kraften: hämtar verktyg och bibliotek. Det tar någon minut första gången.');

  let log = '';
  let latest = { done: '', total: '' };
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    const total = latest.total && ` av ${latest.total}`;
    say(latest.done ? `  ${latest.done}${total} paket, ${seconds} s` : `  Väntar på npm:s paketregister, ${seconds} s`);
  }, 5000);

  const code = await runChild(
    'npx',
    [
      '--yes',
      `pnpm@${pnpmVersion}`,
      'install',
      '--frozen-lockfile',
      '--reporter=append-only',
      '--config.confirmModulesPurge=false',
      // Release ages are checked when the lock file is changed. Here each package has its hash in it, and asking for the
      // age of every one would more than double a newcomer's wait.
      '--config.minimumReleaseAge=0',
    ],
    {
      env: toolEnvironment({ forInstall: true }),
      onOutput: (text) => {
        log += text;
        latest = {
          done: [...text.matchAll(/added (\d+)/g)].at(-1)?.[1] ?? latest.done,
          total: /Packages: \+(\d+)/.exec(log)?.[1] ?? latest.total,
        };
      },
    },
  );
  clearInterval(progress);

  if (code !== 0) {
    saveLog(log);
    for (const line of explain(log, code)) say(line);
    return code;
  }
  writeFileSync(stampFile, fingerprint);
  say(`  Klart på ${Math.round((Date.now() - startedAt) / 1000)} s.`);
  return 0;
}

/** Waits until no other install runs in this folder. @param {(line: string) => void} say */
async function takeLock(say) {
  let told = false;
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== 'EEXIST') {
        for (const line of explain(`${code} ${message}`, 1)) say(line);
        return false;
      }
    }
    if (isLockStale()) {
      rmSync(lockFile, { force: true });
      continue;
    }
    if (!told) say('Kraften: en annan installation pågår i samma mapp. Väntar på den.');
    told = true;
    await wait(500);
  }
}

function isLockStale() {
  const found = statSync(lockFile, { throwIfNoEntry: false });
  if (!found) return false;
  if (Date.now() - found.mtimeMs > staleLockMs) return true;
  const owner = Number(readFileSync(lockFile, 'utf8'));
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/** @param {string} log */
function saveLog(log) {
  try {
    writeFileSync(logFile, log);
  } catch {
    // The disk may be full, which is what we are about to say.
  }
}

/**
 * What went wrong and what to do about it, in words.
 *
 * @param {string} log
 * @param {number} code
 */
export function explain(log, code) {
  if (code === 130 || code === 143 || code === 129) return ['', 'Avbrutet. Kör samma kommando igen för att fortsätta.'];
  const unwrapped = log.replace(/\s+/g, ' ');
  const known = knownFailures.find(({ sign }) => sign.test(unwrapped));
  const lastWords = log
    .split('\n')
    .filter((line) => line.trim() && !/^Progress:|npm warn/i.test(line))
    .slice(-8)
    .map((line) => `  ${line}`);
  const advice = known?.advice ?? [
    'Det gick inte att installera.',
    'Allt som skrevs finns i node_modules/.bootstrap-log.',
  ];
  return ['', ...advice, '', 'Så här slutade installationen:', ...lastWords, ''];
}

const knownFailures = [
  {
    sign: /ENOSPC|no space left/i,
    advice: ['Disken är full.', 'Kraften behöver ungefär 2 GB. Frigör utrymme och kör samma kommando igen.'],
  },
  {
    sign: /ERR_PNPM_OUTDATED_LOCKFILE/,
    advice: [
      'Någon package.json har ändrats utan att pnpm-lock.yaml har följt med.',
      `Kör "npx pnpm@${pnpmVersion} install" och sedan samma kommando igen.`,
    ],
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|ENETUNREACH|EHOSTUNREACH|dns error|network request|error sending request/i,
    advice: [
      'Det går inte att nå npm:s paketregister.',
      'Kontrollera nätet, och om du sitter bakom en proxy att npm är inställt för den. Kör sedan samma kommando igen.',
    ],
  },
  {
    sign: /CERT_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|certificate/i,
    advice: [
      'Npm:s paketregister svarade med ett certifikat som den här datorn inte litar på.',
      'Sitter du bakom en brandvägg som läser trafiken: ange dess certifikat i NODE_EXTRA_CA_CERTS och kör igen.',
    ],
  },
  {
    sign: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    advice: [
      'Kraften får inte skriva i sin egen mapp.',
      'Lägg mappen där du får skriva, eller ändra vem som äger den.',
    ],
  },
  {
    sign: /spawn npx ENOENT/,
    advice: ['Hittar inte npx, som följer med npm.', 'Installera npm och kör samma kommando igen.'],
  },
];
