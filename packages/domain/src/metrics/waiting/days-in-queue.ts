import { daysBetween } from '../../concepts/calendar-date/day-number';
import type { Facts } from '../../concepts/facts/facts';
import type { Period } from '../../concepts/period/period';
import type { ReferralFact } from '../../concepts/referral/referral-fact';
import { nobody, only } from '../example/summaries';
import { audiences, type Metric } from '../metric';
import { measuringRows } from '../shapes/measuring';
import { queue } from './queue';
import { waitingExample } from './waiting-example';
import { referralsOneByOne } from './waiting-treatment';

type Waiting = ReferralFact & { readonly days: number };

/** How long those who wait have waited so far. */
export const daysInQueue: Metric = {
  id: 'waiting.daysInQueue',
  version: 1,
  label: { sv: 'Dagar i kö hittills', en: 'Days in the queue so far' },
  question: 'Hur länge hade de som stod i kö väntat när perioden slutade?',
  population: queue.definition,
  treatment: referralsOneByOne,
  numerator: 'Summan av dagarna från beslutsdagen till periodens sista dag.',
  denominator: 'Antalet remisser i kö.',
  unit: 'days',
  missingValues: 'Beslutsdagen finns på alla som står i kö. Medelvärdet saknas om kön är tom.',
  audiences,
  ...measuringRows<Waiting>({ ...queue, of: waitingOf, caseOf: (waiting) => waiting }, ({ sex, days }) => ({
    sex,
    value: days,
  })),
  decimals: 0,
  example: {
    ...waitingExample,
    story: 'Ulla antogs den 1 december. Den 31 december hade hon väntat i 30 dagar.',
    result: { shape: 'distribution', groups: { all: only(30), female: only(30), male: nobody, unknown: nobody } },
  },
};

function waitingOf(facts: Facts, period: Period): readonly Waiting[] {
  return queue
    .of(facts, period)
    .flatMap((referral) =>
      referral.decidedOn === null ? [] : [{ ...referral, days: daysBetween(referral.decidedOn, period.to) }],
    );
}
