import { nobody, only } from '../example/summaries';
import { waitingBetween } from './waiting-between';
import { waitingExample } from './waiting-example';

/** The whole wait, from the referral to the enrolment. */
export const referralToEnrolment = waitingBetween(
  {
    id: 'referralToEnrolment',
    label: { sv: 'Väntan från remiss till inskrivning', en: 'Waiting time, referral to enrolment' },
    question: 'Hur länge fick de vänta från remissen tills de skrevs in?',
    fromInWords: 'dagen då remissen kom',
    toInWords: 'inskrivningsdagen',
    from: ({ receivedOn }) => receivedOn,
    to: ({ enrolledOn }) => enrolledOn,
  },
  {
    ...waitingExample,
    story:
      'Saras remiss kom 50 dagar innan hon skrevs in. Tores kom den 20 december året före, 20 dagar innan. I medel 35 dagar.',
    result: {
      shape: 'distribution',
      groups: {
        all: { ...only(35), n: 2, min: 20, max: 50, q1: 27.5, q3: 42.5, standardDeviation: 21.2132034355964 },
        female: only(50),
        male: only(20),
        unknown: nobody,
      },
    },
  },
);
