import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';

/** A self-referral of somebody who doesn't exist. */
export const fictionalAnswers: SelfReferralAnswers = {
  givenName: 'Noor',
  familyName: 'Lind',
  contactWay: 'phone',
  phone: '070-174 06 10',
  email: '',
  postalAddress: '',
  ifSomeoneElseAnswers: 'Säg att Noor ringer upp.',
  birthDate: CalendarDate.parse('1994-05-02'),
  municipality: 'Hedemora',
  hopes: 'Jobba med djur.',
  worksAlready: '',
  supportToday: '',
  incomeSource: null,
  practicalNeeds: '',
  consent: true,
};
