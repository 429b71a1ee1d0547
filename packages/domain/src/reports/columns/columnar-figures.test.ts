import { describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Sex } from '../../concepts/sex/sex';
import { catalogue, findMetric } from '../../metrics/catalogue';
import { exampleYear } from '../../metrics/example/example-year';
import { columnarFigures } from './columnar-figures';

const { facts, period } = exampleYear;

test('every figure that rests on participations alone is had from columns, and no other', () => {
  const ofParticipations = catalogue.filter(({ needs }) => needs.length === 0).map(({ id }) => id);
  expect([...columnarFigures(facts.participations, period, catalogue).keys()]).toEqual(ofParticipations);
});

describe('a figure from columns is what its definition gives', () => {
  const had = catalogue.filter(({ needs }) => needs.length === 0).map((metric) => [metric.id, metric] as const);

  test.each(had)('%s, of the example’s year and of the metric’s own example', (id, metric) => {
    for (const of of [exampleYear, metric.example]) {
      const { participations } = of.facts;
      expect(columnarFigures(participations, of.period, [metric]).get(id)).toEqual(
        metric.compute({ participations }, of.period),
      );
    }
  });

  test.each(had)('%s, of a period that some come and go in on its very first and last day', (id, metric) => {
    const first: Period = { from: calendarDate(2024, 1, 1), to: calendarDate(2024, 1, 1) };
    const onTheDay = { ...resultOf('d', 'female'), enrolledOn: first.from, closing: null };
    const stays = [
      { ...resultOf('a', 'female'), birthDate: calendarDate(1990, 1, 2), incomeSource: 'none' as const },
      { ...resultOf('b', 'male'), publicSupportMonthsBefore: null, birthDate: calendarDate(1990, 1, 1) },
      { ...resultOf('c', 'unknown'), personId: 'a', closing: closedOn(first.to) },
      { ...onTheDay, birthDate: first.from },
      { ...resultOf('e', 'male'), enrolledOn: calendarDate(2024, 1, 2), closing: null },
      { ...resultOf('f', 'male'), enrolledOn: calendarDate(2020, 1, 2), closing: closedOn(calendarDate(2023, 12, 31)) },
    ];
    expect(columnarFigures(stays, first, [metric]).get(id)).toEqual(metric.compute({ participations: stays }, first));
  });
});

test('a metric that borrows an id is left to say itself what its figure is', () => {
  const borrowed = catalogue.slice(0, 1).map((metric) => ({ ...metric }));
  expect(columnarFigures(facts.participations, period, borrowed)).toEqual(new Map());
});

describe('of two that are equally long the one whose id comes first is left out, as by the definition', () => {
  test.each(['throughputMonths.results.excludingLongest', 'publicSupportMonthsBefore.results.excludingLongest'])(
    '%s',
    (id) => {
      const metric = findMetric(id);
      if (metric === null) throw new Error(`there is no ${id}`);
      const participations = [resultOf('b', 'female'), resultOf('a', 'male'), resultOf('c', 'unknown')];
      for (const inSomeOrder of [participations, participations.toReversed()]) {
        const figure = columnarFigures(inSomeOrder, period, [metric]).get(id);
        expect(figure).toMatchObject({
          groups: { all: { n: 2 }, female: { n: 1 }, male: { n: 0 }, unknown: { n: 1 } },
        });
        expect(figure).toEqual(metric.compute({ participations: inSomeOrder }, period));
      }
    },
  );
});

function closedOn(day: CalendarDate): Participation['closing'] {
  return { closedOn: day, outcome: 'other', dropout: true, transferredTo: 'säter' };
}

/** A result in the example's year: all of them of the same length. */
function resultOf(id: string, sex: Sex): Participation {
  return {
    id,
    personId: id,
    sex,
    birthDate: null,
    referralSource: 'SOC',
    incomeSource: null,
    enrolledOn: calendarDate(2023, 3, 1),
    publicSupportMonthsBefore: 12,
    closing: { closedOn: calendarDate(2024, 5, 31), outcome: 'work', dropout: false, transferredTo: null },
  };
}
