import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { isMemberOn, MeetingMember } from './meeting-member';
import { isDealtWith, RaisedCase } from './meeting-note';
import { MeetingPlan } from './meeting-plan';
import { approvalProblem, meetingStage } from './meeting-stage';
import { type Presence, seatsOf } from './presence';

const today = calendarDate(2026, 3, 12);
const yesterday = calendarDate(2026, 3, 11);
const tomorrow = calendarDate(2026, 3, 13);
const meeting = (heldOn: typeof today, ...presences: readonly Presence[]) => ({
  ...{ heldOn, isCancelled: false, approvedAt: null },
  seats: presences.map((presence) => ({ presence })),
});

describe('an authority', () => {
  test('was there when any of those called for it came, or sent a substitute', () => {
    expect(
      seatsOf([
        { authority: 'SOC', presence: 'absent' },
        { authority: 'FK', presence: 'substitute' },
        { authority: 'SOC', presence: 'present' },
        { authority: 'AF', presence: 'absent' },
      ]),
    ).toEqual([
      { authority: 'AF', present: false },
      { authority: 'FK', present: true },
      { authority: 'SOC', present: true },
    ]);
  });

  test('of which nothing is noted is left out, and so is who sits there for none', () => {
    expect(
      seatsOf([
        { authority: 'RD', presence: 'unmarked' },
        { authority: null, presence: 'present' },
      ]),
    ).toEqual([]);
  });
});

describe('a meeting', () => {
  test('is held when its day has come and somebody is noted', () => {
    expect(meetingStage(meeting(tomorrow, 'unmarked'), today)).toBe('planned');
    expect(meetingStage(meeting(today, 'unmarked'), today)).toBe('planned');
    expect(meetingStage(meeting(yesterday, 'unmarked'), today)).toBe('to-record');
    expect(meetingStage(meeting(today, 'unmarked', 'absent'), today)).toBe('held');
    expect(meetingStage({ ...meeting(yesterday, 'unmarked'), isCancelled: true }, today)).toBe('cancelled');
    expect(meetingStage({ ...meeting(yesterday, 'present'), approvedAt: new Date() }, today)).toBe('approved');
  });

  test('has minutes to approve when everybody’s presence is noted, once', () => {
    expect(approvalProblem(meeting(yesterday, 'present', 'absent'), today)).toBeNull();
    expect(approvalProblem(meeting(yesterday, 'present', 'unmarked', 'unmarked'), today)).toContain('2');
    expect(approvalProblem(meeting(yesterday, 'unmarked'), today)).not.toBeNull();
    expect(approvalProblem({ ...meeting(yesterday, 'present'), approvedAt: new Date() }, today)).not.toBeNull();
  });

  test('ends after it begins and names no point twice', () => {
    const plan = {
      ...{ kind: 'team', heldOn: today, startsAt: '09:00', endsAt: '11:00', place: '', memberIds: [], agenda: [] },
      ...{ isCancelled: false, cancelReason: '' },
    };
    const point = { itemId: '6e1f2f8c-6a4c-4d7e-8b52-0a4d3f2f9b11', title: 'Ekonomi' };
    expect(MeetingPlan.safeParse({ ...plan, agenda: [point] }).success).toBe(true);
    expect(MeetingPlan.safeParse({ ...plan, endsAt: '09:00' }).success).toBe(false);
    expect(MeetingPlan.safeParse({ ...plan, agenda: [point, point] }).success).toBe(false);
    expect(MeetingPlan.safeParse({ ...plan, agenda: [{ ...point, title: ' ' }] }).success).toBe(false);
  });
});

test('a seat can be vacant, and is then still an authority’s', () => {
  const vacant = { kind: 'steering', name: '', title: '', role: 'member', authority: 'FK', endedOn: null };
  expect(MeetingMember.safeParse(vacant).success).toBe(true);
  expect(MeetingMember.safeParse({ ...vacant, authority: null }).success).toBe(false);
  expect(MeetingMember.safeParse({ ...vacant, role: 'presenter', authority: null }).success).toBe(false);
  expect(MeetingMember.safeParse({ ...vacant, role: 'presenter', authority: null, name: 'Rut' }).success).toBe(true);
  expect([yesterday, today, tomorrow].map((day) => isMemberOn({ endedOn: today }, day))).toEqual([true, true, false]);
});

test('a point is dealt with when it is ticked off or decided', () => {
  expect(isDealtWith({ isDone: false, decided: ' ' })).toBe(false);
  expect(isDealtWith({ isDone: false, decided: 'Bo följer med.' })).toBe(true);
  expect(isDealtWith({ isDone: true, decided: '' })).toBe(true);
});

test('what is taken up is one case', () => {
  const id = '6e1f2f8c-6a4c-4d7e-8b52-0a4d3f2f9b11';
  const raised = { participationId: id, referralId: null, question: '', isWithdrawn: false };
  expect(RaisedCase.safeParse(raised).success).toBe(true);
  expect(RaisedCase.safeParse({ ...raised, referralId: id }).success).toBe(false);
  expect(RaisedCase.safeParse({ ...raised, participationId: null }).success).toBe(false);
});
