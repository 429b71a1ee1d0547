import { findPerson, findPersonIdByIdentityNumber, insertPerson } from '@kraften/db/records/person';
import { protectPerson } from '@kraften/db/records/person-protection';
import { insertReferral } from '@kraften/db/records/referral';
import { dayBetweenProblem } from '@kraften/domain/concepts/calendar-date/day-between-problem';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { NewReferral } from '@kraften/domain/concepts/referral/referral';
import { identityNumberErrors } from '../../kernel/identity-number';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { renewPerson } from '../../kernel/renew-person';

/** Staff enter a referral from an authority. A person whom the team knows by identity number is the same person again. */
export const registerReferral = casework('referral:write')
  .input(NewReferral)
  .mutation(async ({ ctx, input }) => {
    const { teamId } = ctx.actor;
    const { person, protectedIdentity, ...referral } = input;
    const errors: FieldError[] = identityNumberErrors(person, 'person.identityNumber');
    const dayProblem = dayBetweenProblem(referral.receivedOn, addMonths(ctx.today(), -24), ctx.today());
    if (dayProblem !== null) errors.push({ field: 'receivedOn', message: dayProblem });
    if (errors.length > 0) throw fieldProblem(errors);

    const knownId =
      person.identityNumber === '' ? null : await findPersonIdByIdentityNumber(ctx.tx, teamId, person.identityNumber);
    const personId = knownId ?? (await insertPerson(ctx.tx, ctx.actor, { ...person, protectedIdentity }));
    if (knownId !== null) {
      const known = await findPerson(ctx.tx, knownId);
      if (known !== null && protectedIdentity !== null) {
        await protectPerson(ctx.tx, ctx.actor, { person: known, kind: protectedIdentity });
      }
      await renewPerson(ctx.tx, ctx.actor, {
        person: { ...person, personId: knownId },
        ...{ saidOn: referral.receivedOn, occasion: 'Med en ny remiss' },
      });
    }
    const referralId = await insertReferral(ctx.tx, teamId, { ...referral, personId });
    await ctx.audit.log({ subjectId: referralId, personId, details: { knownPerson: knownId !== null } });
    return { referralId };
  });
