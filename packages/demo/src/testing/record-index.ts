import type { DemoData } from '../demo-data';
import type {
  FollowUpRecord,
  GroupRecord,
  GroupSessionRecord,
  MeetingRecord,
  ParticipationRecord,
  PersonRecord,
  ReferralRecord,
  StudyVisitRecord,
  TeamRecord,
} from '../demo-records';

/** Records found by what they belong to. A record that isn't there is a fault in the data. */
export type RecordIndex = {
  readonly team: (id: string) => TeamRecord;
  readonly person: (id: string) => PersonRecord;
  readonly referral: (id: string) => ReferralRecord;
  readonly participation: (id: string) => ParticipationRecord;
  readonly group: (id: string) => GroupRecord;
  readonly groupSession: (id: string) => GroupSessionRecord;
  readonly meeting: (id: string) => MeetingRecord;
  readonly visitsOf: (referralId: string) => readonly StudyVisitRecord[];
  readonly followUpsOf: (participationId: string) => readonly FollowUpRecord[];
  readonly participationsOf: (personId: string) => readonly ParticipationRecord[];
};

export function recordIndex(data: DemoData): RecordIndex {
  return {
    team: finder(data.teams),
    person: finder(data.persons),
    referral: finder(data.referrals),
    participation: finder(data.participations),
    group: finder(data.groups),
    groupSession: finder(data.groupSessions),
    meeting: finder(data.meetings),
    visitsOf: gatherer(data.studyVisits, ({ referralId }) => referralId),
    followUpsOf: gatherer(data.followUps, ({ participationId }) => participationId),
    participationsOf: gatherer(data.participations, ({ personId }) => personId),
  };
}

function finder<Row extends { readonly id: string }>(rows: readonly Row[]): (id: string) => Row {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`There is no record ${id}.`);
    return row;
  };
}

function gatherer<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => readonly Row[] {
  const rowsOf = new Map<string, Row[]>();
  for (const row of rows) rowsOf.set(keyOf(row), [...(rowsOf.get(keyOf(row)) ?? []), row]);
  return (key) => rowsOf.get(key) ?? [];
}
