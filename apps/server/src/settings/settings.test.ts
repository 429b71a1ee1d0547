import { expect, test } from 'vitest';
import { readSettings } from './settings';

test('without any setting: the demonstration on port 3000 of this machine', () => {
  expect(readSettings({}, [])).toMatchObject({
    ok: true,
    value: { host: 'localhost', port: 3000, firstStart: 'demo', postgresql: null },
  });
});

test('a demonstration and a start without one keep their data apart', () => {
  const folders = [[], ['--empty']].map((args) => {
    const settings = readSettings({}, args);
    return settings.ok ? settings.value.dataDirectory.split('/').slice(-2).join('/') : settings.problem;
  });
  expect(folders).toEqual(['data/demo', 'data/own']);
});

test('PostgreSQL is never filled with a demonstration that nobody asked for', () => {
  const environment = { DATABASE_URL: 'postgresql://kraften@db/kraften', ENCRYPTION_KEYS: 'k1:…' };
  expect(readSettings(environment, [])).toMatchObject({ value: { firstStart: 'set-up' } });
  expect(readSettings(environment, ['--demo'])).toMatchObject({ value: { firstStart: 'demo' } });
});

test('PostgreSQL asks for keys to encrypt with; the embedded database has a file beside it', () => {
  const postgresql = { DATABASE_URL: 'postgresql://kraften@db/kraften' };
  expect(readSettings(postgresql, [])).toEqual({ ok: false, problem: [expect.stringContaining('ENCRYPTION_KEYS')] });
  expect(readSettings({ ...postgresql, ENCRYPTION_KEY_FILE: '/keys' }, [])).toMatchObject({
    value: { keySource: { kind: 'file', path: '/keys', isMade: false } },
  });
  expect(readSettings({ DATA_DIR: '/data' }, [])).toMatchObject({
    value: { keySource: { kind: 'file', path: '/data/encryption-keys', isMade: true } },
  });
  expect(readSettings({ DATA_DIR: '/data', ENCRYPTION_KEYS: 'k1:…' }, [])).toMatchObject({
    value: { keySource: { kind: 'text', text: 'k1:…' } },
  });
});

test('everything that is wrong is said at once', () => {
  expect(readSettings({ PORT: '99999', DATABASE_URL: 'mysql://db', LOG_LEVEL: 'loud' }, ['--tom'])).toEqual({
    ok: false,
    problem: [
      'PORT ska vara ett heltal från 0 till 65535.',
      'DATABASE_URL ska vara en adress som börjar med postgresql:// eller postgres://.',
      'LOG_LEVEL ska vara debug, info, warn eller error.',
      '--tom är inget val. Välj bland --demo och --empty.',
    ],
  });
});

test('a session ends after twenty idle minutes unless something else is asked for', () => {
  expect(readSettings({}, [])).toMatchObject({ value: { idleMinutes: 20 } });
  expect(readSettings({ IDLE_MINUTES: '5' }, [])).toMatchObject({ value: { idleMinutes: 5 } });
});

test.each(['0', '721', 'fem', '-1', '1.5'])('%s idle minutes are none', (minutes) => {
  expect(readSettings({ IDLE_MINUTES: minutes }, [])).toEqual({
    ok: false,
    problem: ['IDLE_MINUTES ska vara ett heltal från 1 till 720.'],
  });
});
