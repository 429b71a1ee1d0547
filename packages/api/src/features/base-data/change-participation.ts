import type { Transaction } from '@kraften/db/database';
import { databaseProblem } from '@kraften/db/database-error';
import {
  findFirstNotedOn,
  laterIncomesIn,
  loadBaseDataChanges,
  saveCoach,
  saveEnrolmentFields,
} from '@kraften/db/records/base-data';
import { loadCoaches } from '@kraften/db/records/membership';
import {
  claimParticipation,
  findParticipation,
  loadOtherParticipations,
  type ParticipationRecord,
} from '@kraften/db/records/participation';
import { findReferral } from '@kraften/db/records/referral';
import {
  CoachChange,
  checkBaseDataChange,
  EnrolmentChange,
  IncomeChange,
} from '@kraften/domain/concepts/base-data/base-data-change';
import { changedValues, valuesOfPart } from '@kraften/domain/concepts/base-data/base-data-values';
import { correctedEnrolmentProblem } from '@kraften/domain/concepts/base-data/corrected-enrolment';
import { incomeNow } from '@kraften/domain/concepts/base-data/income-now';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { isSentBefore, keepChange } from './sent-before';

const target = { changeId: RecordId, participationId: RecordId, version: Version };

/**
 * Corrects what held at enrolment, or changes the coach or what the person lives on now, and keeps what stood. Only the first is in
 * the figures. Sent again with the same id it changes nothing.
 */
export const changeParticipation = casework('base-data:write')
  .input(
    z.discriminatedUnion('part', [
      z.extend(EnrolmentChange, target),
      z.extend(IncomeChange, target),
      z.extend(CoachChange, target),
    ]),
  )
  .mutation(async ({ ctx, input }) => {
    const { changeId, participationId, version, ...change } = input;
    const { part, kind } = change;
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const { person, enrolledOn, closing } = participation;
    const owner = { personId: null, participationId };
    const log = () =>
      ctx.audit.log({ subjectId: participationId, personId: person.personId, details: { changeId, part, kind } });
    if (await isSentBefore(ctx.tx, { ...owner, changeId, part, kind, asked: change })) return await log();
    if (person.isDisposed) throw outOfTurn('Uppgifterna om personen är gallrade.');
    if (part !== 'enrolment' && closing !== null) {
      throw outOfTurn('Deltagandet är avslutat. Det som gällde vid inskrivningen går att rätta.');
    }

    const changes = await loadBaseDataChanges(ctx.tx, { personId: person.personId, participationId });
    const later = incomeNow(laterIncomesIn(changes));
    const stood =
      part === 'income' && later !== null ? { incomeSource: later.incomeSource } : valuesOfPart(part, participation);
    const changed = changedValues(stood, valuesOfPart(part, change));
    const checked = checkBaseDataChange(change, {
      changed: changed.fields,
      // What held on the day of enrolment is corrected; what the person lives on now holds from a later one.
      earliest: part === 'income' ? addDays(enrolledOn, 1) : enrolledOn,
      today: ctx.today(),
    });
    const errors: FieldError[] = checked.ok ? [] : [...checked.problem];
    if (part === 'income' && kind === 'correction' && later === null) {
      errors.push({
        field: 'kind',
        message: 'Ingen ny försörjning är antecknad. Rätta den vid inskrivningen, eller välj ändring.',
      });
    }
    if (change.part === 'coach') {
      const coaches = await loadCoaches(ctx.tx, ctx.actor.teamId);
      if (!coaches.some(({ userId }) => userId === change.coachId)) {
        errors.push({ field: 'coachId', message: 'Välj en handledare i teamet.' });
      }
    }
    if (change.part === 'enrolment' && change.enrolledOn !== enrolledOn) {
      const problem = await enrolledOnProblem(ctx.tx, participation, {
        enrolledOn: change.enrolledOn,
        today: ctx.today(),
      });
      if (problem !== null) errors.push({ field: 'enrolledOn', message: problem });
    }
    if (!checked.ok || errors.length > 0) throw fieldProblem(errors);

    if (!(await claimParticipation(ctx.tx, participationId, version))) throw conflict('Uppgifterna');
    await save(ctx.tx, participationId, change);
    const fromOn = part === 'income' && kind === 'correction' ? (later?.fromOn ?? null) : checked.value.fromOn;
    const { before, after } = changed;
    const { reason } = checked.value;
    await keepChange(ctx.tx, ctx.actor, { ...owner, changeId, part, kind, fromOn, reason, before, after });
    await log();
  });

type Change = EnrolmentChange | IncomeChange | CoachChange;

async function save(tx: Transaction, participationId: string, change: Change): Promise<void> {
  switch (change.part) {
    case 'enrolment': {
      const { enrolledOn, incomeSource, publicSupportMonthsBefore, firstStep } = change;
      const fields = { enrolledOn, incomeSource, publicSupportMonthsBefore, firstStep };
      return await saveEnrolmentFields(tx, participationId, fields).catch((error: unknown) => {
        if (databaseProblem(error)?.kind !== 'overlap') throw error;
        const message = 'Personen var inskriven i teamet den dagen. Välj en annan dag.';
        throw fieldProblem([{ field: 'enrolledOn', message }]);
      });
    }
    case 'coach':
      return await saveCoach(tx, participationId, change.coachId);
    // The history is where it stands: the participation says what the person lived on at enrolment.
    case 'income':
      return;
  }
}

async function enrolledOnProblem(
  tx: Transaction,
  { participationId, referralId, person, closing }: ParticipationRecord,
  { enrolledOn, today }: { readonly enrolledOn: CalendarDate; readonly today: CalendarDate },
): Promise<string | null> {
  const referral = await findReferral(tx, referralId);
  if (referral === null) throw notFound('Remissen');
  return correctedEnrolmentProblem(enrolledOn, {
    ...{ receivedOn: referral.receivedOn, birthDate: person.birthDate, closedOn: closing?.closedOn ?? null },
    firstNotedOn: await findFirstNotedOn(tx, participationId),
    others: await loadOtherParticipations(tx, person.personId, participationId),
    today,
  });
}
