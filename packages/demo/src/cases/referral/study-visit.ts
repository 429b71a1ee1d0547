import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { StudyVisitOutcome } from '@kraften/domain/concepts/study-visit/study-visit';
import type { Random } from '../../chance/random';
import type { ReferralRecord, StudyVisitRecord } from '../../demo-records';
import type { CaseSetting } from '../case-setting';

type Visit = {
  readonly referral: ReferralRecord;
  readonly visitOn: CalendarDate;
  readonly outcome: StudyVisitOutcome | null;
};

export function studyVisit(random: Random, setting: CaseSetting, visit: Visit): StudyVisitRecord {
  return {
    id: random.uuid(),
    teamId: setting.team.id,
    referralId: visit.referral.id,
    visitOn: visit.visitOn,
    visitTime: random.pick(setting.profile.visitTimes),
    place: setting.profile.meetingPlace,
    outcome: visit.outcome,
  };
}
