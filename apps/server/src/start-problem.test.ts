import { expect, test } from 'vitest';
import { readSettings } from './settings/settings';
import { startProblem } from './start-problem';

const settings = readSettings({ PORT: '4711' }, []);
if (!settings.ok) throw new Error('The settings of this test are wrong');
const problemOf = (error: unknown) => startProblem(error, settings.value)?.join(' ') ?? null;
const withCode = (code: string) => Object.assign(new Error('x'), { code });

test('a port in use is named with a way out', () => {
  expect(problemOf(withCode('EADDRINUSE'))).toContain('PORT=4712 npm start');
});

test('a database that does not answer is told from one that does not let in', () => {
  expect(problemOf(new AggregateError([withCode('ECONNREFUSED')]))).toContain('PostgreSQL svarar inte');
  expect(problemOf(new Error('x', { cause: withCode('28P01') }))).toContain('lösenordet');
});

test('a fault of ours is not explained away', () => {
  expect(problemOf(new TypeError('x'))).toBeNull();
});
