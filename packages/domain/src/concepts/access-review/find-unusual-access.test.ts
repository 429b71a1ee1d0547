import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { findUnusualAccess } from './find-unusual-access';
import type { AccessGround, KnownPerson, LoggedAccess } from './logged-access';

/** A Wednesday. */
const wednesday = calendarDate(2026, 3, 11);
const friday = calendarDate(2026, 3, 13);
const saturday = calendarDate(2026, 3, 14);

const enrolled: KnownPerson = { familyName: 'Berg', stays: [{ from: calendarDate(2026, 1, 7), to: null }] };

let entries = 0;
function access(overrides: Partial<LoggedAccess> = {}): LoggedAccess {
  entries += 1;
  return {
    ...{ entryId: String(entries), userId: 'anna', personId: 'maja', action: 'participation.get' },
    ...{ on: wednesday, minute: 10 * 60 },
    ...overrides,
  };
}

function ground(person: Partial<KnownPerson> = {}): AccessGround {
  return { userNames: new Map([['anna', 'Anna Lind']]), persons: new Map([['maja', { ...enrolled, ...person }]]) };
}

function reasons(accesses: readonly LoggedAccess[], known = ground()) {
  return findUnusualAccess(accesses, known).map(({ kind, reason }) => [kind, reason]);
}

test('ordinary work is not unusual', () => {
  expect(findUnusualAccess([access(), access({ personId: null, action: 'participation.list' })], ground())).toEqual([]);
});

describe('the same family name', () => {
  test('is one finding for a day, with everything that was opened', () => {
    const day = [access(), access({ action: 'referral.get', minute: 640 }), access({ personId: 'noor' })];
    expect(findUnusualAccess(day, ground({ familyName: 'Lind' }))).toEqual([
      {
        kind: 'same-family-name',
        userId: 'anna',
        on: wednesday,
        entryIds: [day[0]?.entryId, day[1]?.entryId],
        personIds: ['maja'],
        reason: 'Användaren och personen heter båda Lind. De kan vara släkt.',
      },
    ]);
  });

  test('that is common counts, and says so', () => {
    const known = { ...ground({ familyName: 'Nilsson' }), userNames: new Map([['anna', 'Anna Nilsson']]) };
    expect(reasons([access()], known)).toEqual([
      ['same-family-name', 'Användaren och personen heter båda Nilsson. De kan vara släkt, men namnet är vanligt.'],
    ]);
  });

  test('of somebody who has left, or of a person who is not known, is compared with nothing', () => {
    const known = ground({ familyName: 'Lind' });
    expect(findUnusualAccess([access({ userId: 'former' }), access({ personId: 'unknown' })], known)).toEqual([]);
  });
});

describe('many cases', () => {
  /** So many persons' cases, `apart` minutes between each. */
  const round = (persons: number, apart: number, start = 600) =>
    Array.from({ length: persons }, (_, place) =>
      access({ personId: `person ${place}`, minute: start + Math.floor(place * apart) }),
    );

  test('from the twelfth in half an hour, all in one finding', () => {
    const found = findUnusualAccess(round(12, 2), ground());
    expect(found).toMatchObject([
      { kind: 'many-cases', reason: '12 personers ärenden öppnades på 22 minuter. Gränsen är 12 på 30 minuter.' },
    ]);
    expect(found[0]?.entryIds).toHaveLength(12);
    expect(findUnusualAccess(round(11, 2), ground())).toEqual([]);
  });

  test('half an hour is not a minute more', () => {
    expect(findUnusualAccess(round(12, 2.7), ground())).toHaveLength(1);
    expect(findUnusualAccess(round(12, 2.75), ground())).toEqual([]);
  });

  test('the same case again and again is one case', () => {
    const again = Array.from({ length: 40 }, () => access());
    expect(findUnusualAccess(again, ground())).toEqual([]);
  });

  test('of two users are not added together', () => {
    const [mine, theirs] = [round(6, 1), round(12, 1).slice(6)];
    expect(findUnusualAccess([...mine, ...theirs.map((one) => ({ ...one, userId: 'bo' }))], ground())).toEqual([]);
  });

  test('of a second burst go on with that one, and the same person in both is one more', () => {
    const second = [...round(12, 1, 700), access({ personId: 'person 3', minute: 720 }), access({ minute: 725 })];
    const found = findUnusualAccess([...round(12, 1), ...second], ground());
    expect(found.map(({ entryIds, personIds }) => [entryIds.length, personIds.length])).toEqual([
      [14, 13],
      [12, 12],
    ]);
  });

  test('on a minute say so', () => {
    expect(reasons(round(12, 0.1))).toEqual([
      ['many-cases', '12 personers ärenden öppnades på en minut. Gränsen är 12 på 30 minuter.'],
    ]);
  });

  test('an hour apart are two findings, the latest first', () => {
    const found = findUnusualAccess([...round(12, 1), ...round(14, 0, 700)], ground());
    expect(found.map(({ reason }) => reason)).toEqual([
      '14 personers ärenden öppnades inom en minut. Gränsen är 12 på 30 minuter.',
      '12 personers ärenden öppnades på 11 minuter. Gränsen är 12 på 30 minuter.',
    ]);
  });
});

describe('outside working hours', () => {
  test.each([
    [359, 'Öppnat kl. 05:59 en onsdag'],
    [1140, 'Öppnat kl. 19:00 en onsdag'],
  ])('minute %i of a weekday', (minute, when) => {
    expect(reasons([access({ minute })])).toEqual([
      ['outside-hours', `${when}, utanför arbetstiden (måndag–fredag 06:00–19:00).`],
    ]);
  });

  test.each([360, 1139])('minute %i of a weekday is within', (minute) => {
    for (const on of [wednesday, friday]) expect(findUnusualAccess([access({ on, minute })], ground())).toEqual([]);
  });

  test('a list counts too; signing in, figures and the log itself do not', () => {
    const late = (action: string) => access({ action, personId: null, minute: 1300 });
    expect(reasons([late('participation.list')])).toHaveLength(1);
    const harmless = ['session:sign-in', 'report.get', 'accessLog.list', 'account.whoAmI'].map(late);
    expect(findUnusualAccess(harmless, ground())).toEqual([]);
  });

  test('what no table names counts, to be on the safe side', () => {
    expect(reasons([access({ action: 'something.new', minute: 1300 })])).toHaveLength(1);
  });

  test('a holiday is a day off, whatever its weekday', () => {
    const goodFriday = calendarDate(2026, 4, 3);
    expect(reasons([access({ on: goodFriday, minute: 720 })])).toEqual([
      ['outside-hours', expect.stringMatching(/^Öppnat kl. 12:00 en fredag \(långfredagen\), utanför arbetstiden/)],
    ]);
  });

  test('a Saturday is one finding, an early morning and a late evening are two', () => {
    const [noon, night] = [{ minute: 720 }, { minute: 1435 }];
    expect(reasons([access({ on: saturday, ...noon }), access({ on: saturday, ...night })])).toEqual([
      ['outside-hours', expect.stringMatching(/^Öppnat mellan kl. 12:00 och 23:55 en lördag/)],
    ]);
    expect(reasons([access({ minute: 5 }), access(night)])).toHaveLength(2);
  });
});

test('findings and their entries stand in the order of time, and within a minute of the log', () => {
  const at = (entryId: string, overrides: Partial<LoggedAccess> = {}) =>
    access({ entryId, minute: 1300, ...overrides });
  const later = at('5', { on: friday });
  const found = findUnusualAccess([later, at('12'), at('9'), at('11')], ground());
  expect(found.map(({ on, entryIds }) => [on, entryIds])).toEqual([
    [friday, ['5']],
    [wednesday, ['9', '11', '12']],
  ]);
});

describe('after the closing', () => {
  const from = calendarDate(2025, 1, 7);
  const closedOn = (to: KnownPerson['stays'][number]['to']) => ground({ stays: [{ from, to }] });

  test('more than thirty days after it', () => {
    expect(findUnusualAccess([access()], closedOn(calendarDate(2026, 2, 9)))).toEqual([]);
    expect(reasons([access()], closedOn(calendarDate(2026, 2, 8)))).toEqual([
      ['after-closing', 'Ärendet avslutades 2026-02-08 och öppnades 31 dagar senare. Gränsen är 30 dagar.'],
    ]);
  });

  test('of each person for itself, from the last of several stays, whichever is named first', () => {
    const stays = [
      { from: calendarDate(2025, 3, 1), to: calendarDate(2025, 12, 31) },
      { from, to: calendarDate(2025, 2, 28) },
    ];
    const open: KnownPerson = { familyName: 'Ek', stays: [{ from, to: null }] };
    for (const ordered of [stays, stays.toReversed()]) {
      const known = ground({ stays: ordered });
      const both = { ...known, persons: new Map([...known.persons, ['noor', open] as const]) };
      const opened = [access({ personId: 'noor' }), access(), access({ minute: 640 })];
      expect(findUnusualAccess(opened, both)).toMatchObject([
        { personIds: ['maja'], entryIds: [opened[1]?.entryId, opened[2]?.entryId] },
      ]);
      expect(reasons(opened, both)).toEqual([['after-closing', expect.stringContaining('2025-12-31')]]);
    }
  });

  test('on its own last day somebody is still the team’s concern', () => {
    const on = calendarDate(2026, 3, 11);
    const twice = ground({
      stays: [
        { from, to: calendarDate(2025, 6, 30) },
        { from: calendarDate(2026, 1, 1), to: on },
      ],
    });
    expect(findUnusualAccess([access({ on })], twice)).toEqual([]);
  });

  test('not while the person is back, nor before the person came', () => {
    const earlier = { from, to: calendarDate(2025, 6, 30) };
    const back = ground({ stays: [earlier, { from: wednesday, to: null }] });
    expect(findUnusualAccess([access()], back)).toEqual([]);
    const later = ground({ stays: [{ from: saturday, to: null }] });
    expect(findUnusualAccess([access()], later)).toEqual([]);
    const between = ground({ stays: [{ from: saturday, to: null }, earlier] });
    expect(reasons([access()], between)).toEqual([['after-closing', expect.stringContaining('2025-06-30')]]);
  });
});

describe('searches in the notes', () => {
  const search = (minute: number, personId: string | null = null) =>
    access({ action: 'noteSearch.find', personId, minute });
  const searches = (count: number, apart: number) =>
    Array.from({ length: count }, (_, place) => search(600 + place * apart));

  test('that show many persons’ texts open no cases', () => {
    const shown = Array.from({ length: 20 }, (_, place) => search(600, `person ${place}`));
    expect(findUnusualAccess([search(600), ...shown], ground())).toEqual([]);
  });

  test('are many from the fifteenth in half an hour', () => {
    expect(findUnusualAccess(searches(14, 1), ground())).toEqual([]);
    expect(findUnusualAccess(searches(15, 2.2), ground())).toEqual([]);
    const found = findUnusualAccess(searches(16, 2), ground());
    expect(found).toMatchObject([
      {
        kind: 'many-searches',
        personIds: [],
        reason: '16 sökningar i anteckningar på kort tid. Gränsen är 15 på 30 minuter.',
      },
    ]);
    expect(found[0]?.entryIds).toHaveLength(16);
  });

  test('leave those out that stand alone', () => {
    const alone = search(400);
    const found = findUnusualAccess([alone, ...searches(15, 1)], ground());
    expect(found[0]?.entryIds).toHaveLength(15);
    expect(found[0]?.entryIds).not.toContain(alone.entryId);
  });

  test('that show a text long after the closing are one finding, however many persons', () => {
    const left: KnownPerson = {
      familyName: 'Berg',
      stays: [{ from: calendarDate(2025, 1, 7), to: calendarDate(2025, 6, 30) }],
    };
    const known = { ...ground(), persons: new Map([...ground().persons, ['noor', left], ['ida', left]] as const) };
    const shown = ['noor', 'ida', 'maja'].map((personId) => search(600, personId));
    expect(reasons(shown, known)).toEqual([
      ['after-closing', 'En sökning visade text om 2 personer vars ärende avslutades mer än 30 dagar tidigare.'],
    ]);
  });

  test('that show the text of somebody with the same family name say so', () => {
    expect(reasons([search(600, 'maja')], ground({ familyName: 'Lind' }))).toEqual([
      ['same-family-name', expect.stringContaining('Lind')],
    ]);
  });
});
