import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatDaysUntil, formatNearDate } from '@kraften/ui/format/date';
import type { ListedDuty } from './listed-duty';

/** When it is or was, and what about, in one line. */
export function dutyText(duty: ListedDuty, today: CalendarDate): string {
  const { dueOn, authority, case: ofCase } = duty;
  const due = formatNearDate(dueOn, today);
  const since = formatNearDate(duty.since, today);
  const isLate = dueOn !== null && dueOn < today;
  switch (duty.kind) {
    case 'group-session':
    case 'study-visit': {
      const time = timeOf(ofCase);
      if (dueOn === today) return `I dag${time}`;
      const question = duty.kind === 'study-visit' ? 'Hur gick det?' : 'Vilka kom?';
      return isLate ? `Var ${due}. ${question}` : `${capitalised(due)}${time}`;
    }
    case 'new-referral':
      return isLate
        ? `Kom in ${since}. Obesvarad: skulle ha fått svar senast ${due}.`
        : `Kom in ${since}. Ta kontakt senast ${due}.`;
    case 'visit-to-book':
      return `Ni fick kontakt ${since}`;
    case 'referral-to-decide':
      return `Besökte teamet ${since}`;
    case 'follow-up':
      return isLate ? `Skulle ha hållits senast ${due}, ${formatDaysUntil(dueOn, today)}` : `Ska hållas senast ${due}`;
    case 'booked-follow-up':
      return isLate ? `Var bokad ${due}. Hölls den?` : capitalised(due);
    case 'plan-step':
      return isLate ? `Ett steg skulle ha varit gjort ${due}` : `Ett steg ska vara gjort ${due}`;
    case 'work-training':
      return isLate ? `Skulle ha följts upp ${due}` : `Ska följas upp ${due}`;
    case 'unsigned-draft':
      return `Gäller ${since}`;
    case 'trial-to-decide':
      return isLate ? `Prövotiden slutade ${due}` : `Prövotiden slutar ${due}`;
    case 'consent-ends':
      return `${authority === null ? 'Samtycket' : `${authorityLabels[authority].sv}:`} gäller till ${due}`;
    case 'no-attendance':
      return `Ingen närvaro sedan ${since}`;
    case 'low-attendance':
      return `Har kommit för få gånger sedan ${since}`;
    case 'insurance-to-register':
      return `Inskriven ${since}`;
    case 'over-twelve-months':
      return `Tolv månader gick ${since}`;
  }
}

function timeOf(ofCase: ListedDuty['case']): string {
  const time = ofCase.kind === 'group' ? ofCase.startsAt : ofCase.kind === 'referral' ? ofCase.visitTime : null;
  return time === null ? '' : ` kl ${time}`;
}
