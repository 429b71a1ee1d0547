import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { sharingRows } from '../shapes/sharing';
import { dueFollowUps } from './due-follow-ups';

/** The share of three-month follow-ups that were held by the day they were due. */
export const heldInTime: Metric = {
  id: 'followUps.heldInTime',
  version: 2,
  label: { sv: 'Uppföljningar i tid', en: 'Follow-ups held in time' },
  question: 'Hur stor andel av tremånadersuppföljningarna hölls i tid?',
  population:
    'Uppföljningar som skulle hållas senast en dag i perioden: tre månader efter inskrivningen, därefter tre månader efter den senaste som hölls, så länge deltagaren var inskriven. Flera samma dag är en. En som hölls tidigare än sex veckor efter inskrivningen, eller efter den förra som räknas, är extra: den flyttar fram nästa men räknas inte själv.',
  treatment: {
    dropouts: 'Den som har hoppat av före dagen räknas inte.',
    transfers: 'Den som har flyttats över före dagen räknas inte.',
    reentries: 'Varje deltagande har sina egna uppföljningar, räknade från sin inskrivning.',
  },
  numerator: 'Uppföljningar som hölls senast den dag då de skulle hållas.',
  denominator: 'Alla uppföljningar som skulle hållas i perioden, också de som hölls för sent eller aldrig.',
  missingValues: 'Andelen saknas om ingen uppföljning skulle hållas i perioden.',
  audiences,
  ...sharingRows(dueFollowUps, ({ dueOn, heldOn }) => heldOn !== null && heldOn <= dueOn),
  example: {
    period: exampleYear.period,
    facts: {
      participations: exampleYear.facts.participations.filter(({ id }) => id === 'Fatima' || id === 'Cecilia'),
      followUps: [calendarDate(2024, 8, 29), calendarDate(2024, 9, 12)].map((heldOn) => ({
        participationId: 'Fatima',
        heldOn,
      })),
    },
    story:
      'Fatima skrevs in den 1 juni. Hennes första uppföljning skulle hållas den 1 september och hölls den 29 augusti: i tid. En extra den 12 september flyttade fram nästa till den 12 december, och den har inte hållits. Cecilia hoppade av innan hennes första. En av två är 50 procent.',
    result: {
      shape: 'share',
      numerator: 1,
      denominator: 2,
      rate: 0.5,
      ci95: [0.09453120573423074, 0.9054687942657693],
      persons: 1,
    },
  },
};
