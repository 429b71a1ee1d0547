import type { Goal } from '@kraften/domain/concepts/action-plan/goal';
import { type Authority, authorities } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import { type Random, randomOf } from '../chance/random';
import { workdayOnOrBefore } from '../chance/workday';
import type { CasePlanRecords, CaseRecords, ParticipationRecord, ReferralRecord } from '../demo-records';
import { planTexts } from '../texts/plan-texts';

/** What those who take part today plan for, whom they have at the authorities, and the follow-ups that are booked. */
export function casePlans({ participations, referrals }: CaseRecords, today: CalendarDate): CasePlanRecords {
  const plans = participations
    .filter(({ closedOn, enrolledOn }) => closedOn === null && daysBetween(enrolledOn, today) > 10)
    .map((participation) => {
      const random = randomOf(`${participation.id}/plan`);
      const referral = referrals.find(({ id }) => id === participation.referralId);
      return {
        goals: random.chance(0.8) ? goalsOf(random, participation, today) : [],
        contacts: referral === undefined ? [] : contactsOf(random, participation, referral),
        bookings: random.chance(0.3) ? bookingsOf(random, participation, today) : [],
        mappings: random.chance(0.6) ? mappingsOf(random, participation) : [],
      };
    });
  return {
    goals: plans.flatMap(({ goals }) => goals),
    caseContacts: plans.flatMap(({ contacts }) => contacts),
    followUpBookings: plans.flatMap(({ bookings }) => bookings),
    mappings: plans.flatMap(({ mappings }) => mappings),
  };
}

function goalsOf(random: Random, { id, teamId, coachId, enrolledOn }: ParticipationRecord, today: CalendarDate) {
  const { wording, scalingQuestion, steps } = random.pick(planTexts);
  const writtenOn = addDays(enrolledOn, 7);
  const sinceThen = daysBetween(writtenOn, today);
  const start = random.integer(2, 4);
  const ratings = [0, 0.35, 0.7, 0.95].map((share, index) => ({
    ratedOn: addDays(writtenOn, Math.floor(share * sinceThen)),
    value: Math.min(10, start + index + random.integer(0, 1)),
    notLower: index === 0 ? 'Jag har börjat gå ut på morgnarna.' : '',
  }));
  const content: Goal = {
    ...{ wording, scalingQuestion, state: 'open', endedOn: null },
    steps: steps.map((what, index) => {
      const isDone = index === 0 && sinceThen > 20;
      return {
        ...{ stepId: random.uuid(), what, who: index === 1 ? 'Handledaren' : 'Jag' },
        dueOn: isDone || index > 1 ? null : addDays(today, random.integer(-2, 20)),
        ...(isDone ? { state: 'done', endedOn: addDays(writtenOn, 14) } : { state: 'open', endedOn: null }),
      };
    }),
    ratings: ratings.filter(({ ratedOn }, index) => ratings.findIndex((one) => one.ratedOn === ratedOn) === index),
  };
  return [
    {
      ...{ id: random.uuid(), teamId, participationId: id, goalId: random.uuid(), number: 1, content },
      ...{ changedById: coachId, changedAt: `${addDays(today, -1)}T09:40:00Z` },
    },
  ];
}

function contactsOf(random: Random, participation: ParticipationRecord, referral: ReferralRecord) {
  const authority: Authority | undefined = authorities.find((one) => one === referral.source);
  if (authority === undefined || referral.referrerName === '') return [];
  const [email = '', phone = ''] = referral.referrerContact.split(', ');
  const { id, teamId, coachId, enrolledOn } = participation;
  return [
    {
      ...{ id: random.uuid(), teamId, participationId: id, authority, name: referral.referrerName, phone, email },
      ...{ role: 'Handläggare', validFrom: enrolledOn, recordedById: coachId },
    },
  ];
}

function bookingsOf(random: Random, { id, teamId, coachId }: ParticipationRecord, today: CalendarDate) {
  const plannedOn = workdayOnOrBefore(addDays(today, random.integer(4, 14)));
  if (plannedOn <= today) return [];
  return [
    {
      ...{
        id: random.uuid(),
        teamId,
        participationId: id,
        plannedOn,
        plannedTime: random.pick(['09:00', '10:30', '13:15']),
      },
      ...{ place: 'Kraftens lokal, Påhittsgatan 8', bookedBy: 'FK' as const, recordedById: coachId },
    },
  ];
}

function mappingsOf(random: Random, { id, teamId, coachId, enrolledOn }: ParticipationRecord) {
  const happenedOn = addDays(enrolledOn, 3);
  const at = `${happenedOn}T13:20:00Z`;
  return [
    {
      ...{ id: random.uuid(), teamId, participationId: id, authorId: coachId, kind: 'mapping' as const, happenedOn },
      ...{ text: random.pick(mappingTexts), createdAt: at, changedAt: at, signedAt: at },
    },
  ];
}

const mappingTexts = [
  'Vad hoppas du på?\nAtt orka arbeta halvtid och ha något kvar till barnen på kvällen.\n\nVad fungerar redan?\nJag går ut varje morgon och äter frukost. Jag håller tider om jag vet varför.\n\nNär är det lite bättre?\nNär jag har sovit och när någon väntar på mig.',
  'Vad hoppas du på?\nEtt arbete där jag får vara ute.\n\nVad är du bra på?\nDjur, trädgård, att laga saker. Folk brukar fråga mig.\n\nVad har hjälpt förut?\nAtt börja smått, och att få veta i förväg vad som ska hända.',
  'Vad fungerar redan?\nJag kommer till gruppen varje vecka. Det hade jag inte gjort för ett år sedan.\n\nHur märker du att det har blivit bättre?\nDå svarar jag i telefon och har en kalender igen.',
];
