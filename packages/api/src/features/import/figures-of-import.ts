import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { ImportRecord } from '@kraften/domain/concepts/import/import-record';
import type { Participation } from '@kraften/domain/concepts/participation/participation';
import { type FlowOfYear, flowByYear } from '@kraften/domain/reports/flow-by-year';

export type ImportFigures = {
  /** People whom the team doesn't know yet. */
  readonly newPersons: number;
  /** People whom it knows already, and who get something added. */
  readonly knownPersons: number;
  readonly referrals: number;
  readonly participations: number;
  readonly closings: number;
  readonly flow: readonly FlowOfYear[];
};

/** What a list becomes, in figures. */
export function figuresOfImport(records: readonly ImportRecord[], today: CalendarDate): ImportFigures {
  const participations = records.flatMap((record) => participationOf(record));
  const peopleOf = (isKnown: boolean) =>
    new Set(records.filter((each) => (each.knownPersonId !== null) === isKnown).map(({ personKey }) => personKey)).size;
  return {
    newPersons: peopleOf(false),
    knownPersons: peopleOf(true),
    referrals: records.length,
    participations: participations.length,
    closings: participations.filter(({ closing }) => closing !== null).length,
    flow: flowByYear(participations, today),
  };
}

/** As the statistics will see it; none of a referral that led to no enrolment. */
function participationOf({ row, personKey, person, source, participation }: ImportRecord): readonly Participation[] {
  if (participation === null) return [];
  const { enrolledOn, incomeSource, publicSupportMonthsBefore, closing } = participation;
  return [
    {
      ...{ id: String(row), personId: personKey, sex: person.sex, birthDate: person.birthDate },
      ...{ referralSource: source, incomeSource, enrolledOn, publicSupportMonthsBefore, closing },
    },
  ];
}
