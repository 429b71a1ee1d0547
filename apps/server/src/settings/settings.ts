import { resolve } from 'node:path';
import { type KeySource, keySourceOf } from '@kraften/db/encryption/load-key-ring';
import { failure, type Result, success } from '@kraften/domain/result';
import * as z from 'zod/mini';

export type Settings = {
  readonly host: string;
  readonly port: number;
  /** Holds the generated secret and, unless PostgreSQL does, the database. */
  readonly dataDirectory: string;
  /** PostgreSQL, or null for the embedded database. */
  readonly postgresql: { readonly ownerUrl: string; readonly loginUrl: string | null } | null;
  /** What an empty database is filled with at the first start. */
  readonly firstStart: 'demo' | 'set-up';
  /** The address that people use, when a proxy stands in front. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly secret: string | null;
  /** Where the keys are that fields are encrypted with; the embedded database has a file of its own. */
  readonly keySource: KeySource;
  /** A session that nobody has used for so many minutes has ended. */
  readonly idleMinutes: number;
  /** Where the identity providers are described; null when nobody signs in through one. */
  readonly identityProvidersFile: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
};

const url = (name: string, protocols: readonly string[]) =>
  z.optional(
    z.string().check(
      z.refine(
        (text) => {
          const parsed = URL.parse(text);
          return parsed !== null && protocols.includes(parsed.protocol);
        },
        `${name} ska vara en adress som börjar med ${protocols.map((protocol) => `${protocol}//`).join(' eller ')}.`,
      ),
    ),
  );

const portRule = 'PORT ska vara ett heltal från 0 till 65535.';

const noKeys =
  'Personuppgifterna krypteras, men det finns ingen nyckel. Sätt ENCRYPTION_KEYS till k1:NYCKEL, där NYCKEL kommer från ”openssl rand -base64 32”, eller ENCRYPTION_KEY_FILE till en fil med den. Spara nyckeln säkert: utan den går uppgifterna inte att läsa.';

const idleRule = 'IDLE_MINUTES ska vara ett heltal från 1 till 720.';

const Environment = z.object({
  HOST: z._default(z.string(), 'localhost'),
  PORT: z.pipe(
    z.pipe(z._default(z.string().check(z.regex(/^\d{1,5}$/, portRule)), '3000'), z.transform(Number)),
    z.number().check(z.lte(65_535, portRule)),
  ),
  DATA_DIR: z.optional(z.string()),
  DATABASE_URL: url('DATABASE_URL', ['postgresql:', 'postgres:']),
  DATABASE_LOGIN_URL: url('DATABASE_LOGIN_URL', ['postgresql:', 'postgres:']),
  PUBLIC_URL: url('PUBLIC_URL', ['https:', 'http:']),
  TRUST_PROXY: z._default(z.enum(['true', 'false'], 'TRUST_PROXY ska vara true eller false.'), 'false'),
  KRAFTEN_SECRET: z.optional(z.string().check(z.minLength(32, 'KRAFTEN_SECRET ska vara minst 32 tecken.'))),
  ENCRYPTION_KEYS: z.optional(z.string()),
  ENCRYPTION_KEY_FILE: z.optional(z.string()),
  IDENTITY_PROVIDERS_FILE: z.optional(z.string()),
  IDLE_MINUTES: z.pipe(
    z.pipe(z._default(z.string().check(z.regex(/^\d{1,3}$/, idleRule)), '20'), z.transform(Number)),
    z.number().check(z.gte(1, idleRule), z.lte(720, idleRule)),
  ),
  LOG_LEVEL: z._default(
    z.enum(['debug', 'info', 'warn', 'error'], 'LOG_LEVEL ska vara debug, info, warn eller error.'),
    'info',
  ),
});

/** Reads the settings, or says in Swedish everything that is wrong with them. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Result<Settings, string[]> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  const unknown = args.filter((arg) => arg !== '--empty' && arg !== '--demo');
  problems.push(...unknown.map((arg) => `${arg} är inget val. Välj bland --demo och --empty.`));
  if (args.includes('--empty') && args.includes('--demo')) problems.push('Välj antingen --demo eller --empty.');
  if (!parsed.success || problems.length > 0) return failure(problems);

  const env = parsed.data;
  const asksForSetUp = args.includes('--empty') || (env.DATABASE_URL !== undefined && !args.includes('--demo'));
  const dataDirectory = resolve(env.DATA_DIR ?? (asksForSetUp ? 'data/own' : 'data/demo'));
  const keySource = keySourceOf(env, env.DATABASE_URL === undefined ? dataDirectory : null);
  if (keySource === null) return failure([noKeys]);
  return success({
    host: env.HOST,
    port: env.PORT,
    dataDirectory,
    postgresql:
      env.DATABASE_URL === undefined ? null : { ownerUrl: env.DATABASE_URL, loginUrl: env.DATABASE_LOGIN_URL ?? null },
    firstStart: asksForSetUp ? 'set-up' : 'demo',
    publicUrl: env.PUBLIC_URL ?? null,
    trustProxy: env.TRUST_PROXY === 'true',
    secret: env.KRAFTEN_SECRET ?? null,
    keySource,
    idleMinutes: env.IDLE_MINUTES,
    identityProvidersFile: env.IDENTITY_PROVIDERS_FILE ?? null,
    logLevel: env.LOG_LEVEL,
  });
}
