import * as z from 'zod/mini';
import { requiredText } from '../field-error/text-field';
import { KnownMunicipality } from '../municipality/catchment';
import type { ReportProfileId } from '../report-profile/report-profile-id';

/** A samverkansteam and the settings that its cases follow. */
export type Team = {
  readonly id: string;
  readonly name: string;
  /** The municipalities whose residents the team is for: one at least. */
  readonly catchment: readonly string[];
  /** How the team's reports count and print, where nobody has chosen another way. */
  readonly reportProfile: ReportProfileId;
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
  /** The first of the catchment; more are added in the team's settings. */
  municipality: KnownMunicipality,
  trialMonths: z.coerce
    .number('Skriv prövotiden i hela månader.')
    .check(z.int('Skriv prövotiden i hela månader.'), z.gte(0, 'Skriv 0 eller mer.'), z.lte(12, 'Skriv högst 12.')),
});
export type NewTeam = z.output<typeof NewTeam>;
