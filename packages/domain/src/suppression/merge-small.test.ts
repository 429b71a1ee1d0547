import { describe, expect, test } from 'vitest';
import { ageBand } from '../metrics/dimensions/age-band';
import { referralSource } from '../metrics/dimensions/referral-source';
import type { TableResult } from '../metrics/result';
import { mergeSmall } from './merge-small';

function merged(dimension: string, counts: Readonly<Record<string, number>>) {
  const table: TableResult = {
    shape: 'table',
    dimension,
    cells: Object.entries(counts).map(([code, count]) => ({ code, count })),
  };
  return Object.fromEntries(mergeSmall(table, 5).cells.map(({ code, count }) => [code, count]));
}

describe('small rows are put together', () => {
  test('age bands with the smaller of their neighbours', () => {
    const bands = { 'under-18': 1, '18-30': 6, '31-45': 9, '46-64': 4, 'over-64': 0, unknown: 2 };
    expect(merged('ageBand', bands)).toEqual({ 'under-18+18-30': 7, '31-45+46-64': 13, 'over-64': 0, unknown: 2 });
    expect(ageBand.labelOf('under-18+18-30').sv).toBe('upp till 30 år');
    expect(ageBand.labelOf('31-45+46-64').sv).toBe('31–64 år');
    expect(ageBand.labelOf('46-64+over-64').sv).toBe('46 år och äldre');
    expect(ageBand.labelOf('31-45').sv).toBe('31–45 år');
  });

  test('sources into one row of others, with one more when they are still few', () => {
    expect(merged('referralSource', { AF: 2, FK: 4, SOC: 7, RD: 5, SELF: 0 })).toEqual({
      SOC: 7,
      RD: 5,
      SELF: 0,
      'AF+FK': 6,
    });
    expect(merged('referralSource', { AF: 2, FK: 8, SOC: 7, RD: 5 })).toEqual({ FK: 8, SOC: 7, 'AF+RD': 7 });
    expect(referralSource.labelOf('AF+RD').sv).toBe('Övriga (Arbetsförmedlingen, Regionen)');
  });

  test('but not into a single row, and never sexes or outcomes', () => {
    expect(merged('referralSource', { AF: 2, FK: 1 })).toEqual({ AF: 2, FK: 1 });
    expect(merged('referralSource', { AF: 2, FK: 4 })).toEqual({ AF: 2, FK: 4 });
    expect(merged('referralSource', { AF: 2, FK: 9 })).toEqual({ AF: 2, FK: 9 });
    expect(merged('ageBand', { '18-30': 2, '31-45': 1, unknown: 9 })).toEqual({ '18-30': 2, '31-45': 1, unknown: 9 });
    expect(merged('sex', { female: 9, male: 2 })).toEqual({ female: 9, male: 2 });
    expect(merged('outcome', { work: 1, other: 9 })).toEqual({ work: 1, other: 9 });
  });

  test('and none that is empty, or as great as the threshold', () => {
    const bands = { 'under-18': 0, '18-30': 5, '31-45': 0 };
    expect(merged('ageBand', bands)).toEqual(bands);
    const sources = { AF: 5, FK: 0, SOC: 9, RD: 7 };
    expect(merged('referralSource', sources)).toEqual(sources);
    expect(merged('ageBand', { 'under-18': 2, '18-30': 9, '31-45': 5, '46-64': 9 })).toEqual({
      'under-18+18-30': 11,
      '31-45': 5,
      '46-64': 9,
    });
  });

  test('age bands at either end with the only one beside them', () => {
    expect(merged('ageBand', { 'under-18': 2, '18-30': 9, '31-45': 9 })).toEqual({ 'under-18+18-30': 11, '31-45': 9 });
    expect(merged('ageBand', { '31-45': 9, '46-64': 9, 'over-64': 2 })).toEqual({ '31-45': 9, '46-64+over-64': 11 });
  });

  test('age bands rather with people than with an empty band, and of two alike with the younger', () => {
    expect(merged('ageBand', { '18-30': 0, '31-45': 2, '46-64': 30, 'over-64': 9 })).toEqual({
      '18-30': 0,
      '31-45+46-64': 32,
      'over-64': 9,
    });
    expect(merged('ageBand', { 'under-18': 9, '18-30': 30, '31-45': 2, '46-64': 0 })).toEqual({
      'under-18': 9,
      '18-30+31-45': 32,
      '46-64': 0,
    });
    expect(merged('ageBand', { '18-30': 7, '31-45': 2, '46-64': 7 })).toEqual({ '18-30+31-45': 9, '46-64': 7 });
  });

  test('age bands with the one after them, when it has fewer people than the one before', () => {
    expect(merged('ageBand', { '18-30': 9, '31-45': 2, '46-64': 7 })).toEqual({ '18-30': 9, '31-45+46-64': 9 });
  });

  test('until none is small', () => {
    expect(merged('ageBand', { 'under-18': 1, '18-30': 2, '31-45': 1, '46-64': 9, 'over-64': 8 })).toEqual({
      'under-18+18-30+31-45+46-64': 13,
      'over-64': 8,
    });
  });

  test('income sources as referral sources, in the order of the list', () => {
    expect(merged('incomeSource', { none: 3, 'social-assistance': 4, other: 20 })).toEqual({
      other: 20,
      'social-assistance+none': 7,
    });
    expect(merged('incomeSourceAfter', { none: 3, 'social-assistance': 4, other: 20 })).toEqual({
      other: 20,
      'social-assistance+none': 7,
    });
  });

  test('a single small source with the smallest of the others', () => {
    expect(merged('referralSource', { AF: 4, FK: 30, SOC: 6, RD: 20 })).toEqual({ FK: 30, RD: 20, 'AF+SOC': 10 });
    expect(merged('referralSource', { AF: 4, FK: 0, SOC: 6, RD: 20 })).toEqual({ FK: 0, RD: 20, 'AF+SOC': 10 });
  });

  test('all small sources, and no more than them once they are many together', () => {
    expect(merged('referralSource', { AF: 2, FK: 4, SOC: 3, RD: 9, KAA: 8 })).toEqual({
      RD: 9,
      KAA: 8,
      'AF+FK+SOC': 9,
    });
    expect(merged('referralSource', { AF: 1, FK: 4, SOC: 9, RD: 20 })).toEqual({ SOC: 9, RD: 20, 'AF+FK': 5 });
  });
});
