import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import {
  changeFrom,
  checkListEntry,
  externalCodeOf,
  isOffered,
  type ListEntry,
  offeredCodes,
  offeredWords,
} from './list-entry';

const day = (text: string) => CalendarDate.parse(text);
const region: ListEntry = {
  ...{ list: 'referral-source', code: 'RD', label: '', validFrom: day('2019-01-01'), validTo: null },
  ...{ offered: true, externalCode: '14', note: '' },
};
const council: ListEntry = { ...region, validFrom: null, validTo: day('2018-12-31'), externalCode: '04' };
const step: ListEntry = { ...region, list: 'first-step', code: 'a', label: 'Träffpunkten', externalCode: '' };

describe('the external code', () => {
  test('is that of the day: a county council until 2018, a region from 2019', () => {
    const of = (on: string) => externalCodeOf([region, council], { list: 'referral-source', code: 'RD' }, day(on));
    expect([of('2018-12-31'), of('2019-01-01')]).toEqual(['04', '14']);
  });

  test('is nothing where the team hasn’t said', () => {
    expect(externalCodeOf([region], { list: 'referral-source', code: 'FK' }, day('2020-01-01'))).toBe(null);
    expect(externalCodeOf([region], { list: 'referral-source', code: 'RD' }, day('2018-01-01'))).toBe(null);
    expect(externalCodeOf([step], step, day('2020-01-01'))).toBe(null);
  });
});

describe('a code of a closed list', () => {
  const ended: ListEntry = { ...region, code: 'KAA', validFrom: null, validTo: day('2025-06-30') };
  const settings = { list: 'referral-source', entries: [ended] } as const;

  test('is offered until its last day, and after it where it is chosen already', () => {
    const codes = ['AF', 'KAA', 'OTHER'] as const;
    expect(offeredCodes(codes, settings, { on: day('2025-06-30'), chosen: null })).toEqual(['AF', 'KAA', 'OTHER']);
    expect(offeredCodes(codes, settings, { on: day('2025-07-01'), chosen: null })).toEqual(['AF', 'OTHER']);
    expect(offeredCodes(codes, settings, { on: day('2025-07-01'), chosen: 'KAA' })).toEqual(['AF', 'KAA', 'OTHER']);
  });

  test('that the team doesn’t use is offered on no day', () => {
    const unused = { ...ended, validTo: null, offered: false };
    expect(isOffered([unused], ended, day('2020-01-01'))).toBe(false);
  });

  test('that records can’t do without is offered always', () => {
    const other = { ...ended, code: 'OTHER' };
    expect(isOffered([other], other, day('2026-01-01'))).toBe(true);
    expect(checkListEntry({ ...other, offered: false }, [])).toMatchObject([{ field: 'offered' }]);
  });

  test('keeps the domain’s words, and is one that the list has', () => {
    expect(checkListEntry({ ...region, label: 'Landstinget' }, [])).toMatchObject([{ field: 'label' }]);
    expect(checkListEntry({ ...region, code: 'LT' }, [])).toMatchObject([{ field: 'code' }]);
  });
});

describe('an entry', () => {
  test('ends no earlier than it begins', () => {
    expect(checkListEntry({ ...region, validTo: day('2018-12-31') }, [])).toMatchObject([{ field: 'validTo' }]);
    expect(checkListEntry({ ...region, validTo: day('2019-01-01') }, [])).toEqual([]);
  });

  test('doesn’t share a day with another of the same code', () => {
    expect(checkListEntry(region, [council])).toEqual([]);
    expect(checkListEntry(region, [{ ...council, validTo: day('2019-01-01') }])).toMatchObject([
      { field: 'validFrom' },
    ]);
    expect(checkListEntry(region, [{ ...council, code: 'FK', validTo: null }])).toEqual([]);
  });

  test('of an open list has words that no other has at the time', () => {
    expect(checkListEntry({ ...step, label: '' }, [])).toMatchObject([{ field: 'label' }]);
    expect(checkListEntry({ ...step, code: 'b', label: 'träffpunkten' }, [step])).toMatchObject([{ field: 'label' }]);
    const ended = { ...step, validTo: day('2020-01-01') };
    expect(checkListEntry({ ...step, code: 'b', validFrom: day('2020-01-02') }, [ended])).toEqual([]);
  });
});

test('words that change from a day are offered as they were until the day before', () => {
  const changed = changeFrom(step, { from: day('2026-01-01'), label: 'Mötesplatsen', externalCode: '' });
  if (!changed.ok) throw new Error('It can be changed.');
  const entries = [changed.value.ended, changed.value.begun];
  expect(offeredWords(entries, 'first-step', day('2025-12-31'))).toEqual(['Träffpunkten']);
  expect(offeredWords(entries, 'first-step', day('2026-01-01'))).toEqual(['Mötesplatsen']);
  expect(changeFrom(step, { from: day('2018-12-31'), label: 'Mötesplatsen', externalCode: '' })).toMatchObject({
    ok: false,
    problem: [{ field: 'from' }],
  });
});
