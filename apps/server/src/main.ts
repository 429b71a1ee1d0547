import { randomBytes } from 'node:crypto';
import type { Database } from '@kraften/db/database';
import type { KeyRing } from '@kraften/db/encryption/key-ring';
import { keyFor } from '@kraften/db/key-for';
import { openDatabase } from '@kraften/db/open-database';
import { isInstalled } from '@kraften/db/records/installation';
import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { buildServer } from './build-server';
import { holdsDemo, loadDemo } from './demo/load-demo';
import { walkDemo } from './demo/walk-demo';
import { swedishToday } from './doors/swedish-today';
import { loggerOf } from './observability/logger-of';
import { missingPlaces } from './providers/missing-places';
import { loadKeys } from './settings/encryption-keys';
import { loadIdentityProviders } from './settings/identity-providers';
import { loadSecret } from './settings/secret';
import { readSettings, type Settings } from './settings/settings';
import { startProblem } from './start-problem';
import { stopGracefully } from './stop-gracefully';
import { printWelcome } from './welcome';

/** Says why the program can't go on, to whoever started it, and ends it. */
function giveUp(lines: readonly string[]): never {
  process.stderr.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
  process.exit(2);
}

function progress(text: string): void {
  process.stdout.write(`  ${text}\n`);
}

function encrypting(table: string, done: number, all: number): void {
  progress(`Krypterar ${table}: ${done} av ${all} rader`);
}

async function open(settings: Settings, secret: string, keys: KeyRing): Promise<Database> {
  if (settings.postgresql === null) {
    progress(`Öppnar databasen i ${settings.dataDirectory}`);
    const directory = `${settings.dataDirectory}/database`;
    return await openDatabase({ kind: 'embedded', directory, keys, progress: encrypting });
  }
  const { ownerUrl, loginUrl } = settings.postgresql;
  progress('Öppnar PostgreSQL');
  if (settings.secret === null) {
    progress(`Hemligheten ligger i ${settings.dataDirectory}. Ge flera servrar samma KRAFTEN_SECRET.`);
  }
  return await openDatabase({
    kind: 'postgresql',
    ownerUrl,
    keys,
    progress: encrypting,
    secret: keyFor(secret, 'database'),
    ...(loginUrl === null ? {} : { loginUrl }),
  });
}

async function start(settings: Settings): Promise<void> {
  const secret = await loadSecret(settings);
  const providers = await loadIdentityProviders(settings.identityProvidersFile);
  if (!providers.ok) giveUp(providers.problem);
  const keys = await loadKeys(settings.keySource);
  if (!keys.ok) giveUp([keys.problem]);
  const database = await keys.value.usedBy((ring) => open(settings, secret, ring));
  const installed = await database.asOwner(isInstalled);
  if (!installed && settings.firstStart === 'demo') {
    progress('Fyller databasen med påhittade personer');
    if (await loadDemo(database, swedishToday())) await walkDemo(database, swedishToday());
  }
  const demo = await holdsDemo(database);
  if (demo && settings.firstStart === 'set-up') {
    await database.close();
    giveUp([
      `Databasen innehåller redan demonstrationen, så den kan inte börja tom.`,
      `Välj en annan mapp med DATA_DIR, eller starta utan --empty.`,
    ]);
  }
  for (const missing of await missingPlaces(database, providers.value)) progress(missing);
  const setUpCode = randomBytes(9).toString('base64url');
  const app = await buildServer({
    database,
    keys: {
      sessions: keyFor(secret, 'sessions'),
      receipts: keyFor(secret, 'receipts'),
      drafts: keyFor(secret, 'drafts'),
    },
    publicUrl: settings.publicUrl,
    trustProxy: settings.trustProxy,
    identityProviders: providers.value,
    setUpCode,
    idleMinutes: settings.idleMinutes,
    demo: demo ? { password: demoPassword, signIns } : null,
    logger: loggerOf(settings),
    appsDirectory: new URL('../../', import.meta.url),
  });
  stopGracefully(app, database);
  await app.listen({ host: settings.host, port: settings.port });
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  printWelcome({
    url: settings.publicUrl ?? `http://localhost:${port}`,
    demo,
    setUpCode: installed || demo ? null : setUpCode,
  });
}

const settings = readSettings(process.env, process.argv.slice(2));
if (!settings.ok) giveUp(settings.problem);
try {
  await start(settings.value);
} catch (error) {
  const problem = startProblem(error, settings.value);
  if (problem !== null) giveUp(problem);
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
