import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { highestScores } from '@kraften/domain/concepts/outcome-score/outcome-score';
import { describe, expect, test } from 'vitest';
import { demoData } from '../demo-data';
import { demoDays } from '../testing/demo-days';
import { recordIndex } from '../testing/record-index';

const cases = demoDays.flatMap((today) => {
  const data = demoData(today);
  const index = recordIndex(data);
  return data.teams.map((team) => ({ today, slug: team.slug, data, index, teamId: team.id }));
});

describe.each(cases)('$slug on $today', ({ today, slug, data, index, teamId }) => {
  const own = <Row extends { readonly teamId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.teamId === teamId);
  const participations = own(data.participations);
  const stayOf = (participationId: string) => {
    const { enrolledOn, closedOn } = index.participation(participationId);
    return { enrolledOn, until: closedOn ?? today };
  };

  test('has groups of four to eight, of whom most come', () => {
    const attendances = own(data.attendances);
    const expected = new Map<string, Set<string>>();
    for (const { sessionId, participationId } of attendances) {
      const { enrolledOn, until } = stayOf(participationId);
      const { heldOn } = index.groupSession(sessionId);
      expect(enrolledOn < heldOn && heldOn <= until).toBe(true);
      expected.set(sessionId, (expected.get(sessionId) ?? new Set()).add(participationId));
    }
    const sizes = [...expected.values()].map(({ size }) => size);
    expect(sizes.length).toBe(own(data.groupSessions).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(attendances.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
    const share = attendances.filter(({ present }) => present).length / attendances.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.85);
  });

  test('has each of its groups, named as a name, and at least one that meets most weeks', () => {
    const groups = own(data.groups);
    const sessions = own(data.groupSessions);
    expect(groups.length).toBe(5);
    for (const { id, name } of groups) {
      expect(name).toMatch(/^[A-ZÅÄÖ]/);
      const days = sessions.filter(({ groupId }) => groupId === id).map(({ heldOn }) => heldOn);
      expect(days.length).toBeGreaterThan(0);
      expect(new Set(days).size).toBe(days.length);
    }
    const lastYear = sessions.filter(({ heldOn }) => heldOn > addMonths(today, -12)).map(({ heldOn }) => heldOn);
    expect(new Set(lastYear).size).toBeGreaterThan(38);
  });

  test('has work trainings of a good third, within the stay, that end as the case does', () => {
    const trainings = own(data.workTrainings);
    const share = new Set(trainings.map(({ participationId }) => participationId)).size / participations.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.45);
    for (const { participationId, startedOn, endedOn, ending, hoursPerWeek } of trainings) {
      const { enrolledOn, until } = stayOf(participationId);
      const { closedOn, outcome } = index.participation(participationId);
      expect(enrolledOn < startedOn && startedOn <= (endedOn ?? until) && (endedOn ?? until) <= until).toBe(true);
      expect(endedOn === null).toBe(ending === null);
      if (endedOn === null) expect(closedOn).toBeNull();
      if (ending === 'employment') expect(outcome).toBe('work');
      if (ending === 'studies') expect(outcome).toBe('studies');
      expect(hoursPerWeek >= 10 && hoursPerWeek <= 25).toBe(true);
    }
    expect(trainings.some(({ ending }) => ending === null)).toBe(true);
  });

  test('has scores within the stay and the scale, that rise a little on average', () => {
    const scores = own(data.outcomeScores);
    const courses = new Map<string, number[]>();
    for (const { participationId, scale, measuredOn, score } of scores) {
      const { enrolledOn, until } = stayOf(participationId);
      expect(enrolledOn <= measuredOn && measuredOn <= until).toBe(true);
      expect(score >= 0 && score <= highestScores[scale]).toBe(true);
      if (scale !== 'scaling') continue;
      courses.set(participationId, [...(courses.get(participationId) ?? []), score]);
    }
    expect(new Set(scores.map((row) => `${row.participationId} ${row.scale} ${row.measuredOn}`)).size).toBe(
      scores.length,
    );
    expect(courses.size / participations.length).toBeGreaterThan(0.75);
    const changes = [...courses.values()].map((course) => (course.at(-1) ?? 0) - (course[0] ?? 0));
    const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    expect(mean).toBeGreaterThan(0.8);
    expect(mean).toBeLessThan(3);
    expect(changes.filter((change) => change < 0).length).toBeGreaterThan(5);
    const scales = new Set(scores.map(({ scale }) => scale));
    expect(scales).toEqual(new Set(slug === 'avesta' ? ['scaling', 'ors', 'srs'] : ['scaling']));
  });

  test('has its steering group three times each spring and autumn, and the team about monthly', () => {
    const [from, to] = [addMonths(today, -24), addMonths(today, -12)];
    const inYear = own(data.meetings).filter(({ heldOn }) => heldOn > from && heldOn <= to);
    expect(inYear.filter(({ kind }) => kind === 'steering').length).toSatisfy((held) => held >= 5 && held <= 7);
    expect(inYear.filter(({ kind }) => kind === 'team').length).toSatisfy((held) => held >= 10 && held <= 12);
  });

  test('calls four authorities to each meeting, of which one comes ever less', () => {
    const seats = own(data.meetingSeats).filter(({ authority }) => authority !== null);
    const meetings = own(data.meetings);
    for (const { id } of meetings) {
      const called = seats.filter(({ meetingId }) => meetingId === id).map(({ authority }) => authority);
      expect(called.toSorted()).toEqual(['AF', 'FK', 'RD', 'SOC']);
    }
    const days = meetings.map(({ heldOn }) => heldOn).toSorted();
    const middle = days[Math.floor(days.length / 2)] ?? today;
    const [before, after] = [true, false].map((early) => {
      const rows = seats.filter((seat) => {
        const { heldOn } = index.meeting(seat.meetingId);
        return heldOn < middle === early && heldOn <= today && seat.authority === (slug === 'sater' ? 'FK' : 'AF');
      });
      return rows.filter(({ presence }) => presence === 'present').length / rows.length;
    });
    expect((before ?? 0) - (after ?? 1)).toBeGreaterThan(0.1);
  });

  test('has one meeting of each kind to come, and cases at the team’s alone', () => {
    const coming = own(data.meetings).filter(({ heldOn }) => heldOn > today);
    expect(coming.map(({ kind }) => kind)).toEqual(['steering', 'team']);
    const noted = own(data.meetingSeats).filter(({ presence }) => presence !== 'unmarked');
    expect(noted.filter(({ meetingId }) => coming.some(({ id }) => id === meetingId))).toEqual([]);
    const raised = own(data.meetingCases);
    expect(raised.length).toBeGreaterThan(2);
    for (const { meetingId, participationId } of raised) {
      expect(index.meeting(meetingId).kind).toBe('team');
      expect(index.participation(participationId).closedOn).toBeNull();
    }
  });

  test('costs two to four million kronor a year, of which the last two months may change', () => {
    const costs = own(data.costs);
    const months = [...new Set(costs.map(({ month }) => month))].toSorted();
    expect(costs.length).toBe(months.length * 4);
    const years = new Map<string, number[]>();
    for (const { month, ore, isPreliminary } of costs) {
      expect(Number.isSafeInteger(ore)).toBe(true);
      expect(month.endsWith('-01')).toBe(true);
      expect(isPreliminary).toBe(months.indexOf(month) >= months.length - 2);
      years.set(month.slice(0, 4), [...(years.get(month.slice(0, 4)) ?? []), ore]);
    }
    for (const ores of [...years.values()].filter(({ length }) => length === 48)) {
      const kronor = ores.reduce((sum, ore) => sum + ore, 0) / 100;
      expect(kronor).toBeGreaterThan(1_900_000);
      expect(kronor).toBeLessThan(4_000_000);
    }
    expect(months.at(-1)).toBe(`${addMonths(today, -1).slice(0, 7)}-01`);
  });

  test('has a budget for each whole year and for this one, with less allocated than applied for in some', () => {
    const years = own(data.budgetYears);
    const thisYear = Number(today.slice(0, 4));
    expect(years.length).toBeGreaterThan(3);
    expect(years.at(-1)?.year).toBe(thisYear);
    for (const { year, appliedOre } of years) {
      const lines = own(data.budgetLines).filter((line) => line.year === year);
      expect(lines.reduce((sum, { budgetOre }) => sum + budgetOre, 0)).toBe(appliedOre);
      const [allocated] = own(data.budgetAllocations).filter((each) => each.year === year);
      expect(allocated?.allocatedOre).toBeLessThanOrEqual(appliedOre);
    }
    const methods = own(data.budgetLines).flatMap((line) => (line.year === thisYear ? line.forecastMethod : []));
    expect(new Set(methods)).toEqual(new Set(['by-month', 'budget-left', 'average', 'deviation']));
  });
});
