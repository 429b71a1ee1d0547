import { audiences, type Metric } from '../metric';
import { countingRows } from '../shapes/counting';
import { queue } from './queue';
import { waitingExample } from './waiting-example';
import { referralsOneByOne } from './waiting-treatment';

/** The length of the queue on the period's last day. */
export const queued: Metric = {
  id: 'waiting.queued',
  version: 1,
  label: { sv: 'I kö vid periodens slut', en: 'Queued at the end' },
  question: 'Hur många väntade på en plats när perioden slutade?',
  population: queue.definition,
  treatment: referralsOneByOne,
  numerator: 'Antalet remisser i kö.',
  unit: 'referrals',
  missingValues: 'Den som inte har fått något beslut står inte i kö.',
  audiences,
  ...countingRows(queue),
  example: {
    ...waitingExample,
    story:
      'Ulla antogs den 1 december och skrivs in i januari: hon är i kö. Vera är avböjd och Wille väntar på beslut.',
    result: { shape: 'count', value: 1 },
  },
};
