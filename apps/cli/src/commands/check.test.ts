import { describe, expect, test } from 'vitest';
import { fileWith, runKraften } from '../testing/run-kraften';

const period = { from: '2024-01-01', to: '2024-12-31' };

function check(figures: readonly object[]) {
  return runKraften(['check', fileWith('siffror.json', JSON.stringify({ period, figures }))]);
}

describe('kraften check', () => {
  test('says what doesn’t add up', () => {
    const { code, out, err } = check([
      { path: 'results.bySex.female', printed: '5 (72 %)' },
      { path: 'results.bySex.male', printed: '2 (28 %)' },
      { path: 'flow.enrolledAtEnd', printed: '38', heading: 'Antal inskrivna 231231' },
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^2 saker går inte ihop\.\n\n- Avslutade till resultat efter kön[^\n]*\n- Kolumnen[^\n]*\n$/);
  });

  test('says that all does', () => {
    expect(check([{ path: 'flow.closed', printed: '16' }])).toEqual({
      code: 0,
      out: 'Siffrorna går ihop. 1 siffror är kontrollerade.\n',
      err: '',
    });
  });

  test('names what it can’t read', () => {
    const { code, out, err } = check([{ path: 'flow.stängda', printed: '16' }, { path: 'flow.closed' }]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('figures.1.printed: Skriv figuren så som den står i rapporten, som text.');
  });

  test.each([
    [[], /Filen saknas/],
    [['a.json', 'b.json'], /"b\.json" hör inte hemma här/],
    [['borta.json'], /borta\.json finns inte/],
    [['--strict'], /--strict finns inte/],
  ])('%j is refused', (args, expected) => {
    const { code, out, err } = runKraften(['check', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
  });

  test('--help shows what the file looks like', () => {
    expect(runKraften(['check', '--help']).out).toContain('"path": "flow.enrolledAtEnd"');
  });
});
