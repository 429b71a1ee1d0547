import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { Authority } from '../authority/authority';
import type { FieldError } from '../field-error/field-error';
import { requiredText } from '../field-error/text-field';
import { Email } from '../person/person';
import { UserRole } from '../user-role/user-role';

/** For how many days a link lets somebody new in, and who has to get in anew. */
export const daysToAnswer = { invitation: 7, newAccess: 1 } as const;

/** The roles that whoever keeps the accounts may give: a team's lead those of the team, an administrator all. */
export const rolesToGive: Readonly<Record<'team-lead' | 'administrator', readonly UserRole[]>> = {
  'team-lead': ['coach', 'team-lead', 'authority-representative', 'steering-member'],
  administrator: [
    'coach',
    'team-lead',
    'authority-representative',
    'steering-member',
    'association-officer',
    'administrator',
  ],
};

/** What a role is held in; an administrator's is held in the whole installation. */
export function seatOf(role: UserRole): 'team' | 'association' | 'installation' {
  if (role === 'administrator') return 'installation';
  return role === 'association-officer' ? 'association' : 'team';
}

/** Whom to let in, and as what. */
export const NewInvitation = z.object({
  name: requiredText('Skriv personens namn.', 100),
  email: Email.check(z.minLength(1, 'Skriv personens e-postadress.'), z.toLowerCase()),
  role: z.enum(UserRole.def.entries, 'Välj en roll.'),
  /** The team of a role in a team; for an officer any team of the association. */
  teamId: z.uuid('Välj ett team.'),
  /** Whom a representative is to represent; empty for every other role. */
  authority: z._default(z.union([z.literal(''), Authority], 'Välj en myndighet.'), ''),
});
export type NewInvitation = z.output<typeof NewInvitation>;

/** Whom the role that is given represents: an authority for a representative, nobody for everybody else. */
export function representedBy({
  role,
  authority,
}: Pick<NewInvitation, 'role' | 'authority'>): Result<Authority | null, FieldError[]> {
  if (role !== 'authority-representative') return success(null);
  return authority === ''
    ? failure([{ field: 'authority', message: 'Välj vilken myndighet personen ska representera.' }])
    : success(authority);
}
