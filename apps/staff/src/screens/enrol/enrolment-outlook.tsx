import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { nextFollowUpDueOn } from '@kraften/domain/concepts/follow-up/follow-up';
import { trialEndsOn } from '@kraften/domain/concepts/trial-period/trial-period';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDate } from '@kraften/ui/format/date';
import { useMe } from '../../app/session/me';

/** What follows from the day of enrolment. */
export function EnrolmentOutlook({ enrolledOn }: { readonly enrolledOn: string | null }) {
  const { trialMonths, followUpMonths } = useMe().team;
  if (enrolledOn === null || !isCalendarDate(enrolledOn)) return null;
  return (
    <Notice kind="info" title="När du skriver in">
      <p>Första uppföljningen ska hållas senast {formatDate(nextFollowUpDueOn(enrolledOn, [], followUpMonths))}.</p>
      {trialMonths > 0 && <p>Prövotiden går till och med {formatDate(trialEndsOn(enrolledOn, trialMonths))}.</p>}
    </Notice>
  );
}
