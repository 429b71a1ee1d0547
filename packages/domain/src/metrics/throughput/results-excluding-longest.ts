import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import { exampleYear } from '../example/example-year';
import { nobody } from '../example/summaries';
import type { Metric, WorkedExample } from '../metric';
import { results } from '../populations/results';
import { computing } from '../shapes/computing';
import { measuresBySex } from '../shapes/measuring';
import { throughputMonths, throughputOf } from './throughput-of';

/**
 * The results' throughput time without the longest participation. Not part of `kraften-report/1`.
 *
 * In 2018/19 one participation, open since the team began, moved the mean from 17 to 24 months, and the report had to say
 * both. This is the other reading, always the same way: exactly one is left out, and of equally long ones the one whose
 * id comes first.
 */
export const throughputOfResultsExcludingLongest: Metric = {
  ...throughputOf(results, example()),
  id: 'throughputMonths.results.excludingLongest',
  version: 1,
  label: {
    sv: 'Genomströmningstid för de som avslutades till resultat, utan den längsta',
    en: 'Throughput time, closed to a result, without the longest',
  },
  question: 'Hur länge var de som avslutades till resultat inskrivna, om den längsta tiden räknas bort?',
  population: `${results.definition} Det längsta deltagandet räknas bort.`,
  denominator: 'Antalet deltaganden i gruppen, minus det längsta.',
  audiences: ['team', 'steering', 'association'],
  ...computing((period) => {
    const members: ClosedParticipation[] = [];
    return {
      add: (participation) => {
        if (results.includes(participation, period)) members.push(participation);
      },
      result: () => {
        const { add, result } = measuresBySex();
        for (const member of withoutLongest(members)) add(member.sex, throughputMonths(member));
        return result();
      },
    };
  }),
  cases: ({ participations }, period) => ({
    numerator: withoutLongest(participations.filter((participation) => results.includes(participation, period))),
    denominator: null,
  }),
};

function withoutLongest(members: readonly ClosedParticipation[]): readonly ClosedParticipation[] {
  let longest: { member: ClosedParticipation; months: number } | null = null;
  for (const member of members) {
    const months = throughputMonths(member);
    const isLonger = longest === null || months > longest.months;
    const isFirstOfEqual = longest !== null && months === longest.months && member.id < longest.member.id;
    if (isLonger || isFirstOfEqual) longest = { member, months };
  }
  return members.filter((member) => member !== longest?.member);
}

function example(): WorkedExample {
  return {
    ...exampleYear,
    story:
      'Av resultaten var Asta inskriven längst, 24 månader. Utan henne återstår Bos 6 och Davids 18: i medel 12 månader.',
    result: {
      shape: 'distribution',
      groups: {
        all: {
          n: 2,
          missing: 0,
          mean: 12,
          median: 12,
          min: 6,
          max: 18,
          q1: 9,
          q3: 15,
          standardDeviation: 8.48528137423857,
        },
        female: nobody,
        male: {
          n: 2,
          missing: 0,
          mean: 12,
          median: 12,
          min: 6,
          max: 18,
          q1: 9,
          q3: 15,
          standardDeviation: 8.48528137423857,
        },
        unknown: nobody,
      },
    },
  };
}
