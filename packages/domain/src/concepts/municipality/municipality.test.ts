import { describe, expect, test } from 'vitest';
import { fieldErrorsOf } from '../field-error/field-error';
import { Catchment, checkCatchment, spelt } from './catchment';
import { knownMunicipalities, knownMunicipality, meantMunicipality } from './known-municipality';
import { allMunicipalities, anyMunicipality, sameMunicipality } from './municipality';
import { municipalityNames } from './swedish-municipalities';

describe('Sweden’s municipalities', () => {
  test('are 290, in 21 counties', () => {
    expect(knownMunicipalities).toHaveLength(290);
    expect(new Set(Object.keys(municipalityNames).map((code) => code.slice(0, 2))).size).toBe(21);
    expect(Object.keys(municipalityNames).every((code) => /^\d{4}$/.test(code))).toBe(true);
  });

  test('of Dalarna have the codes of Statistics Sweden', () => {
    const dalarna = Object.entries(municipalityNames).filter(([code]) => code.startsWith('20'));
    expect(dalarna).toHaveLength(15);
    expect(municipalityNames).toMatchObject({ '2082': 'Säter', '2083': 'Hedemora', '2084': 'Avesta', '2080': 'Falun' });
  });

  test('are told apart as they are compared', () => {
    for (const name of knownMunicipalities) expect(knownMunicipality(name)).toBe(name);
  });
});

test.each([
  ['hedemora', 'Hedemora'],
  [' Hedemora kommun ', 'Hedemora'],
  ['Säters kommun', 'Säter'],
  ['Hofors', 'Hofors'],
  ['Borås kommun', 'Borås'],
  ['Hedemåra', null],
])('"%s" is the municipality %s', (written, name) => {
  expect(knownMunicipality(written)).toBe(name);
});

test.each([
  ['Hedmora', 'Hedemora'],
  ['Hedemåra', 'Hedemora'],
  ['Avsta', 'Avesta'],
  ['Smedjebaken', 'Smedjebacken'],
  ['Hedemora', null],
  ['', null],
  ['Xyz', null],
])('who writes "%s" means %s', (written, meant) => {
  expect(meantMunicipality(written)).toBe(meant);
});

test('names are compared without case, "kommun" and genitive', () => {
  expect(sameMunicipality('Avesta', 'AVESTA KOMMUN')).toBe(true);
  expect(sameMunicipality('Avesta', 'Avestadal')).toBe(false);
});

test('several are said together', () => {
  expect(allMunicipalities(['Hedemora'])).toBe('Hedemora');
  expect(allMunicipalities(['Hedemora', 'Säter'])).toBe('Hedemora och Säter');
  expect(anyMunicipality(['Hedemora', 'Säter', 'Avesta'])).toBe('Hedemora, Säter eller Avesta');
});

describe('a catchment', () => {
  const messages = (names: readonly string[]) => {
    const read = Catchment.safeParse(names);
    return read.success ? [] : fieldErrorsOf(read.error).map(({ message }) => message);
  };

  test('has one municipality at least, and none twice', () => {
    expect(messages(['Hedemora', 'Säter'])).toEqual([]);
    expect(messages([])).toEqual(['Lägg till minst en kommun.']);
    expect(messages(['Hedemora', 'hedemora kommun'])).toEqual(['Samma kommun står två gånger. Ta bort den ena.']);
  });

  test('says what a misspelt one may mean', () => {
    expect(checkCatchment(['Säter', 'Hedmora'])).toEqual([
      { field: 'catchment.1', message: 'Hedmora är ingen svensk kommun. Menar du Hedemora?' },
    ]);
    expect(checkCatchment(['Utopia'])).toEqual([
      { field: 'catchment.0', message: 'Utopia är ingen svensk kommun. Välj ur listan.' },
    ]);
    expect(checkCatchment(['hedemora kommun'])).toEqual([]);
  });

  test('is kept as the names are spelt', () => {
    expect(spelt(['hedemora kommun', 'SÄTER'])).toEqual(['Hedemora', 'Säter']);
  });
});
