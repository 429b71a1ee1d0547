import { describe, expect, test } from 'vitest';
import { catalogue, findMetric } from './catalogue';
import { type Audience, audiences } from './metric';
import { unitName } from './unit-name';

describe('the catalogue', () => {
  test('has each id once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds a metric by its id, and nothing by another', () => {
    expect(findMetric('results.excludingDropouts')?.label.sv).toBe('Resultat utan tidiga avhopp');
    expect(findMetric('results.excludingdropouts')).toBeNull();
    expect(findMetric('constructor')).toBeNull();
  });

  test.each(catalogue.map((metric) => [metric.id, metric] as const))('%s says how it is to be shown', (id, metric) => {
    expect(id).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/);
    expect(unitName(metric.unit)).toMatch(/^(\p{L}+|%)$/u);
    expect(['small-counts', 'derived-from-small-counts']).toContain(metric.suppression);
    expect(metric.audiences).toContain('team');
    for (const audience of metric.audiences) expect(audiences).toContain(audience);
    for (const kind of metric.needs) expect(Object.keys(metric.example.facts)).toContain(kind);
  });

  test.each(catalogue.map((metric) => [metric.id, metric] as const))(
    '%s rests on the rows that it says it needs, and on no others',
    (_id, { compute, needs, example }) => {
      const { participations, knownUntil } = example.facts;
      const needed = Object.fromEntries(needs.map((kind) => [kind, example.facts[kind]]));
      const cases = knownUntil === undefined ? { participations } : { participations, knownUntil };
      const all = compute(example.facts, example.period);
      expect(compute({ ...cases, ...needed }, example.period)).toEqual(all);
      if (needs.length > 0) expect(compute(cases, example.period)).not.toEqual(all);
    },
  );

  test('says of each figure what staff see when they open it', () => {
    const behind = new Map(catalogue.map((metric) => [metric.id, metric.behind]));
    // No case lies behind a meeting; a referral behind a wait; behind all else a participation.
    const others = [...behind].flatMap(([id, cases]) => (cases?.of === 'participations' ? [] : [[id, cases?.of]]));
    expect(others).toEqual([
      ['waiting.referralToVisit', 'referrals'],
      ['waiting.visitToEnrolment', 'referrals'],
      ['waiting.referralToEnrolment', 'referrals'],
      ['waiting.queued', 'referrals'],
      ['waiting.daysInQueue', 'referrals'],
      ['representation.steering', undefined],
      ['representation.team', undefined],
    ]);
    // Persons, fields, follow-ups, sessions and placements are counted: of each there may be more or fewer than cases.
    expect([...behind].flatMap(([id, cases]) => (cases && !cases.areCounted ? [id] : []))).toEqual([
      'flow.persons',
      'followUps.heldInTime',
      'attendance.all',
      'attendance.byGroup',
      'workTraining.started',
      'workTraining.hoursPerWeek',
      'workTraining.byEnding',
      'completeness.fields',
    ]);
  });

  test('says which figures not everybody may be shown; all others may be', () => {
    const without = (audience: Audience) =>
      catalogue.filter((metric) => !metric.audiences.includes(audience)).map(({ id }) => id);
    expect(without('steering')).toEqual([]);
    // Of two reports in a row, who was there at the end of each would give away what either hides.
    const withinTheTeam = [
      'age.enrolledAtEnd',
      'breakdowns.enrolledAtEnd.sex',
      'breakdowns.enrolledAtEnd.referralSource',
      'breakdowns.enrolledAtEnd.incomeSource',
    ];
    expect(without('association')).toEqual(withinTheTeam);
    // A figure without the longest gives that one away beside the figure with it.
    expect(without('public').filter((id) => !withinTheTeam.includes(id))).toEqual([
      'throughputMonths.results.excludingLongest',
      'publicSupportMonthsBefore.results.excludingLongest',
      'cost.perParticipation',
      'cost.perResult',
    ]);
  });

  test('says which figures the same people can stand in again the next period', () => {
    // Who is enrolled, waits, is followed up, comes to a group or is measured goes on; to come, to leave and to start happen once.
    const families = new Set(
      catalogue.filter(({ countsAgain }) => countsAgain).map(({ id }) => id.replace(/^(breakdowns\.\w+)\..*/, '$1')),
    );
    expect([...families]).toEqual([
      'flow.enrolledAtStart',
      'flow.enrolledAtEnd',
      'flow.everEnrolled',
      'flow.persons',
      'age.enrolledAtEnd',
      'breakdowns.enrolledAtEnd',
      'timeToClosing',
      'waiting.queued',
      'waiting.daysInQueue',
      'followUps.heldInTime',
      'attendance.all',
      'attendance.byGroup',
      'scores.scaling.change',
      'scores.scaling.difference',
      'scores.scaling.atGuide',
      'scores.ors.change',
      'scores.ors.difference',
      'scores.ors.atGuide',
      'scores.srs.atGuide',
      'cost.perParticipation',
      'cost.perResult',
      'completeness.fields',
    ]);
  });

  test('keeps within the team how those there when a year ends are divided by what they keep into the next', () => {
    const inside = catalogue.filter(({ audiences: readers }) => !readers.includes('association'));
    expect(inside.map(({ id, audiences: readers }) => [id, ...readers])).toEqual([
      ['age.enrolledAtEnd', 'team', 'steering'],
      ['breakdowns.enrolledAtEnd.sex', 'team', 'steering'],
      ['breakdowns.enrolledAtEnd.referralSource', 'team', 'steering'],
      ['breakdowns.enrolledAtEnd.incomeSource', 'team', 'steering'],
    ]);
  });

  test.each(catalogue.map((metric) => [metric.id, metric] as const))('%s has whole sentences', (_id, metric) => {
    const sentences = [
      metric.population,
      metric.treatment.dropouts,
      metric.treatment.transfers,
      metric.treatment.reentries,
      metric.numerator,
      metric.missingValues,
      metric.example.story,
      ...(metric.denominator === null ? [] : [metric.denominator]),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(metric.question).toMatch(/^[A-ZÅÄÖ].*\?$/);
    expect(JSON.stringify(metric)).not.toContain('!');
  });

  test('a share has a denominator, a count and a table have none', () => {
    for (const metric of catalogue) {
      const { shape } = metric.example.result;
      if (shape === 'share') expect(metric.denominator).not.toBeNull();
      if (shape === 'count' || shape === 'table') expect(metric.denominator).toBeNull();
    }
  });
});
