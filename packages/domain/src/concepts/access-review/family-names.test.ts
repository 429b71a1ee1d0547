import { expect, test } from 'vitest';
import { sharedFamilyName } from './family-names';

test.each([
  ['Anna Lind', 'Lind', 'Lind'],
  ['anna LIND', 'lind', 'lind'],
  ['Anna Lind Berg', 'Berg', 'Berg'],
  ['Anna Lind-Berg', 'Berg Dahl', 'Berg'],
  ['Mikael Norén', 'Noren', 'Noren'],
  ['Bo Søby', 'Söby', 'Söby'],
  ['Eva von Ek', 'Ek', 'Ek'],
  ['  Anna   Lind ', 'Lind', 'Lind'],
  ['Bo Bjærg', 'Bjärg', 'Bjärg'],
  ['Anna Lind', 'Berg  -  Lind', 'Lind'],
  [`Mary O'Neil`, "O'NEIL", "O'NEIL"],
])('%s and %s share %s', (userName, familyName, shared) => {
  expect(sharedFamilyName(userName, familyName)).toEqual({ name: shared, isCommon: false });
});

test.each([
  ['Anna Lind', 'Lindh'],
  ['Anna Lind', 'Anna'],
  ['Anna', 'Anna'],
  ['Bo Öst', 'Ost'],
  ['Bo Åberg', 'Aberg'],
  ['Bo Bjärg', 'Bjarg'],
  ['Eva von Ek', 'von Alm'],
  ['', ''],
  ['Anna Lind', ''],
])('%s and %s share none', (userName, familyName) => {
  expect(sharedFamilyName(userName, familyName)).toBeNull();
});

test('a name that many have is said to be common, and still counts', () => {
  expect(sharedFamilyName('Anna Andersson', 'ANDERSSON')).toEqual({ name: 'ANDERSSON', isCommon: true });
});
