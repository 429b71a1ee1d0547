import { nobody, only } from '../example/summaries';
import { waitingBetween } from './waiting-between';
import { waitingExample } from './waiting-example';

/** From the referral to the first study visit: how long somebody waits to be met. */
export const referralToVisit = waitingBetween(
  {
    id: 'referralToVisit',
    label: { sv: 'Väntan från remiss till studiebesök', en: 'Waiting time, referral to study visit' },
    question: 'Hur länge fick de vänta på ett studiebesök?',
    fromInWords: 'dagen då remissen kom',
    toInWords: 'dagen för det första studiebesök som blev av',
    from: ({ receivedOn }) => receivedOn,
    to: ({ visitedOn }) => visitedOn,
  },
  {
    ...waitingExample,
    story:
      'Sara väntade i 20 dagar på sitt studiebesök, Ulla i 30 och Vera i 10. Tore och Wille har inte varit på något. I medel 20 dagar.',
    result: {
      shape: 'distribution',
      groups: {
        all: { ...only(20), n: 3, min: 10, max: 30, q1: 15, q3: 25, standardDeviation: 10 },
        female: { ...only(20), n: 3, min: 10, max: 30, q1: 15, q3: 25, standardDeviation: 10 },
        male: nobody,
        unknown: nobody,
      },
    },
  },
);
