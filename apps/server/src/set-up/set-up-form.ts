import { requiredText } from '@kraften/domain/concepts/field-error/text-field';
import { Email } from '@kraften/domain/concepts/person/person';
import { NewTeam } from '@kraften/domain/concepts/team/team';
import * as z from 'zod/mini';

/** What the set-up page asks. A tick that isn't there is an empty box. */
export const SetUpForm = z.object({
  setUpCode: requiredText('Skriv installationskoden som står i terminalen.', 100),
  associationName: requiredText('Skriv samordningsförbundets namn.', 100),
  teamName: NewTeam.shape.name,
  municipality: NewTeam.shape.municipality,
  trialMonths: NewTeam.shape.trialMonths,
  userName: requiredText('Skriv ditt namn.', 100),
  email: Email.check(z.minLength(1, 'Skriv din e-postadress.'), z.toLowerCase()),
  /** Judged by `newPasswordProblem`. */
  password: z._default(z.string(), ''),
  leadsTeam: z.pipe(
    z.optional(z.string()),
    z.transform((value) => value === 'on'),
  ),
});
export type SetUpForm = z.output<typeof SetUpForm>;
