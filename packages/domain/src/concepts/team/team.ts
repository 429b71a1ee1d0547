import * as z from 'zod/mini';
import { requiredText } from '../field-error/text-field';

/** A samverkansteam and the settings that its cases follow. */
export type Team = {
  readonly id: string;
  readonly name: string;
  /** The municipality whose residents the team is for. */
  readonly municipality: string;
  /** Length of the trial period (prövotid): one month in Kraften, two in Avesta. */
  readonly trialMonths: number;
  /** A follow-up is due so many months after the last one held, or after the enrolment. */
  readonly followUpMonths: number;
  /** So many times a week a participant is expected to come at least; 0 where the team asks for nothing. */
  readonly weeklyAttendance: number;
  /** Youngest and oldest age that the team at present admits, in completed years. */
  readonly admittedAges: { readonly from: number; readonly to: number };
};

/** By what a team's open cases fall due. */
export type CaseRules = Pick<Team, 'trialMonths' | 'followUpMonths' | 'weeklyAttendance'>;

/** What is asked when a team is set up. */
export const NewTeam = z.object({
  name: requiredText('Skriv teamets namn.', 100),
  municipality: requiredText('Skriv kommunens namn.', 100),
  trialMonths: z.coerce
    .number('Skriv prövotiden i hela månader.')
    .check(z.int('Skriv prövotiden i hela månader.'), z.gte(0, 'Skriv 0 eller mer.'), z.lte(12, 'Skriv högst 12.')),
});
export type NewTeam = z.output<typeof NewTeam>;
