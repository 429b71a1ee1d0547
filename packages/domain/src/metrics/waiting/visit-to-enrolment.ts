import { nobody, only } from '../example/summaries';
import { waitingBetween } from './waiting-between';
import { waitingExample } from './waiting-example';

/** From the study visit to the enrolment: the decision and the queue. */
export const visitToEnrolment = waitingBetween(
  {
    id: 'visitToEnrolment',
    label: { sv: 'Väntan från studiebesök till inskrivning', en: 'Waiting time, study visit to enrolment' },
    question: 'Hur länge fick de vänta från studiebesöket tills de skrevs in?',
    fromInWords: 'dagen för det första studiebesök som blev av',
    toInWords: 'inskrivningsdagen',
    from: ({ visitedOn }) => visitedOn,
    to: ({ enrolledOn }) => enrolledOn,
  },
  {
    ...waitingExample,
    story:
      'Sara skrevs in 30 dagar efter sitt studiebesök. Tore skrevs in utan besök och räknas inte. Ulla skrivs in först nästa år.',
    result: {
      shape: 'distribution',
      groups: { all: only(30), female: only(30), male: nobody, unknown: nobody },
    },
  },
);
