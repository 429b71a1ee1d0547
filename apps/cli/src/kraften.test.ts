import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { program, runKraften } from './testing/run-kraften';

describe('kraften', () => {
  test.each([['--help'], ['-h'], ['help']])('%s shows the commands in Swedish', (word) => {
    const { code, out, err } = runKraften([word]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Användning:[\s\S]*report +Räkna fram figurerna[\s\S]*check/);
  });

  test('--version is a version', () => {
    expect(runKraften(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });

  test('without a command says what there is, and that this was not one', () => {
    const { code, out, err } = runKraften([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Kommandon:');
  });

  test('with an unknown command names it and those that there are', () => {
    const { code, out, err } = runKraften(['raport']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/"raport" finns inte. Välj något av: report, check/);
  });

  test('ends quietly when the reader has had enough', async () => {
    const child = spawn(process.execPath, [program, '--help']);
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (text) => {
      err += String(text);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});
