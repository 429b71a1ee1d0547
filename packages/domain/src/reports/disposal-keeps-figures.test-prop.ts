import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../concepts/calendar-date/calendar-date';
import type { Facts } from '../concepts/facts/facts';
import type { Participation } from '../concepts/participation/participation';
import type { RegisterRow, RegisterRows } from '../concepts/register-extract/register-extract';
import { disposedRows } from '../concepts/retention/disposal-effects';
import { anyPeriod, cohortFacts } from '../testing/arbitrary-cohort';
import { withFurtherFacts } from '../testing/arbitrary-further-facts';
import { holds } from '../testing/holds';
import { computeReport } from './compute-report';

/** A team's rows as the database keeps them, by person: what the facts say, and words that they don't. */
function rowsByPerson(facts: Facts): ReadonlyMap<string, RegisterRows> {
  const { participations, referrals = [], followUps = [], incomeAfter = [], workTrainings = [], scores } = facts;
  const words = { firstStep: 'Ring Bo', finalDocumentation: 'Bo ringde', wageSubsidy: true, otherReason: 'moved' };
  const persons = new Set([...participations, ...referrals].map(({ personId }) => personId));
  return new Map(
    [...persons].map((personId) => {
      const own = participations.filter((one) => one.personId === personId);
      const ownIds = new Set(own.map(({ id }) => id));
      const isOwn = ({ participationId }: { participationId: string }) => ownIds.has(participationId);
      const [birthDate = null] = own.map((one) => one.birthDate);
      const sex = own[0]?.sex ?? referrals.find((one) => one.personId === personId)?.sex;
      return [
        personId,
        {
          person: [{ id: personId, givenName: 'Kim', familyName: 'Ek', sex, birthDate }],
          referral: referrals
            .filter((one) => one.personId === personId)
            .map((referral) => ({ ...referral, wishes: 'Bageri', referrerName: 'Bo' })),
          participation: own.map(({ closing, ...participation }) => ({
            ...{ ...participation, ...closing, ...words, isClosed: closing !== null },
            incomeSourceAfter:
              incomeAfter.find((one) => one.participationId === participation.id)?.incomeSource ?? null,
          })),
          followUp: followUps.filter(isOwn).map((one) => ({ ...one, attendees: 'Bo' })),
          attendance: (facts.sessions ?? []).flatMap(({ id: sessionId, attendances }) =>
            attendances.filter(isOwn).map((one) => ({ ...one, sessionId })),
          ),
          workTraining: workTrainings.filter(isOwn).map((one) => ({ ...one, employer: 'Bageriet' })),
          outcomeScore: scores?.measurements.filter(isOwn) ?? [],
          consent: [{ id: 'c', witness: 'Bo' }],
        },
      ];
    }),
  );
}

/** The facts that rows give, as the database's views read them. */
function factsOf(rows: ReadonlyMap<string, RegisterRows>, facts: Facts): Facts {
  const all = (table: string) =>
    new Map([...rows.values()].flatMap((own) => own[table] ?? []).map((row) => [JSON.stringify(keyOf(row)), row]));
  const merged = <Fact extends object>(kind: readonly Fact[], table: string, read: (row: RegisterRow) => object) => {
    const kept = all(table);
    return kind.map((fact) => {
      const row = kept.get(JSON.stringify(keyOf(Object.fromEntries(Object.entries(fact)))));
      if (row === undefined) throw new Error(`A row of ${table} is gone`);
      return { ...fact, ...read(row) };
    });
  };
  const person = (personId: unknown) => rows.get(String(personId))?.['person']?.[0] ?? {};
  const pick = (row: RegisterRow, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, row[name]]));
  return {
    ...facts,
    participations: merged(facts.participations, 'participation', (row) => ({
      ...pick(person(row['personId']), ['sex', 'birthDate']),
      ...pick(row, ['referralSource', 'incomeSource', 'enrolledOn', 'publicSupportMonthsBefore']),
      closing: row['isClosed'] === true ? pick(row, ['closedOn', 'outcome', 'dropout', 'transferredTo']) : null,
    })),
    ...(facts.referrals && {
      referrals: merged(facts.referrals, 'referral', (row) => ({
        ...pick(person(row['personId']), ['sex']),
        ...pick(row, ['source', 'receivedOn', 'visitedOn', 'decision', 'decidedOn', 'enrolledOn']),
      })),
    }),
    ...(facts.workTrainings && {
      workTrainings: merged(facts.workTrainings, 'workTraining', (row) =>
        pick(row, ['startedOn', 'endedOn', 'ending', 'hoursPerWeek']),
      ),
    }),
  };
}

/** What tells a row of a table from the others. */
function keyOf(row: RegisterRow): unknown {
  return row['id'] ?? [row['participationId'], row['heldOn'], row['scale'], row['measuredOn'], row['sessionId']];
}

test('disposal of anybody leaves every figure of every period as it was', () => {
  const disposals = withFurtherFacts(cohortFacts()).chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      disposed: fc.subarray([...new Set(facts.participations.map(({ personId }) => personId))]),
    }),
  );
  holds(
    fc.property(disposals, anyPeriod, ({ facts, disposed }, period) => {
      const before = rowsByPerson(facts);
      const after = new Map(
        [...before].map(([personId, rows]) => [personId, disposed.includes(personId) ? disposedRows(rows) : rows]),
      );
      expect(computeReport(factsOf(after, facts), period)).toEqual(computeReport(facts, period));
    }),
  );
});

test('a disposal that took what figures ask for would be noticed', () => {
  const participation: Participation = {
    ...{ id: 'a', personId: 'p', birthDate: CalendarDate.parse('1990-01-01'), referralSource: 'SOC' },
    ...{ enrolledOn: CalendarDate.parse('2025-03-01'), publicSupportMonthsBefore: 3, closing: null },
    sex: 'female',
    incomeSource: 'none',
  };
  const facts: Facts = { participations: [participation] };
  const period = { from: CalendarDate.parse('2025-01-01'), to: CalendarDate.parse('2025-12-31') };
  const without = (table: string, field: string) => {
    const rows = new Map(
      [...rowsByPerson(facts)].map(([personId, own]) => [
        personId,
        { ...own, [table]: (own[table] ?? []).map((row) => ({ ...row, [field]: null })) },
      ]),
    );
    return computeReport(factsOf(rows, facts), period);
  };
  for (const [table, field] of [
    ['person', 'birthDate'],
    ['participation', 'incomeSource'],
    ['participation', 'publicSupportMonthsBefore'],
  ] as const) {
    expect(without(table, field), field).not.toEqual(computeReport(facts, period));
  }
});
