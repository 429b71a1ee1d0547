import * as z from 'zod/mini';
import { Authority } from '../authority/authority';

/** The roles that a directory's groups can give. Never administrator: that role reaches beyond the provider's association. */
const ProvidedRole = z.enum([
  'coach',
  'team-lead',
  'authority-representative',
  'steering-member',
  'association-officer',
]);

/** What whoever is in a group is. */
const GroupRole = z
  .strictObject({
    group: z.string().check(z.minLength(1)),
    role: ProvidedRole,
    /** The team as it stands in addresses, such as `kraften-hedemora`. Left out for an officer. */
    team: z.optional(z.string()),
    /** For a representative alone. */
    authority: z.optional(Authority),
  })
  .check(
    z.refine(({ role, team }) => (team === undefined) === (role === 'association-officer'), {
      path: ['team'],
      error: 'ska stå för alla roller utom association-officer',
    }),
    z.refine(({ role, authority }) => (authority !== undefined) === (role === 'authority-representative'), {
      path: ['authority'],
      error: 'ska stå för authority-representative och ingen annan',
    }),
  );

/** When signing in at the provider is as good as two factors. */
const SecondFactor = z.union([
  // The association answers for that the provider always asks for two.
  z.literal('always'),
  z.literal('never'),
  // The provider says so in the id token: one of these values.
  z.strictObject({ acr: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)) }),
  z.strictObject({ amr: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)) }),
]);

/** A municipality's identity provider, through which the people of one association sign in. */
export const IdentityProvider = z.strictObject({
  /** Stands in addresses and beside what came from it: never changes. */
  id: z
    .string()
    .check(z.regex(/^[a-z][a-z0-9-]{1,39}$/, 'ska vara små bokstäver, siffror och bindestreck'))
    .check(z.refine((id) => id !== 'credential', 'får inte vara credential')),
  /** As people know it, such as "Hedemora kommun". */
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** The association's name; can be left out when there is only one. */
  association: z.optional(z.string()),
  issuer: z.url(),
  clientId: z.string().check(z.minLength(1)),
  clientSecretFile: z.string().check(z.minLength(1)),
  groupClaim: z._default(z.string().check(z.minLength(1)), 'groups'),
  /** What is asked for besides `openid profile email`. */
  scopes: z._default(z.array(z.string()), []),
  groups: z.array(GroupRole),
  secondFactor: SecondFactor,
  /** Whether the association's people sign in nowhere else. */
  onlyWay: z._default(z.boolean(), false),
  /** Whether every address of the provider's is one that it has checked, though it doesn't say so. */
  vouchesForEmail: z._default(z.boolean(), false),
});
export type IdentityProvider = z.output<typeof IdentityProvider>;
export type GroupRole = IdentityProvider['groups'][number];

/** What those who are in these groups are, each role once. */
export function rolesOfGroups(provider: Pick<IdentityProvider, 'groups'>, groups: readonly string[]): GroupRole[] {
  return provider.groups.filter(({ group }) => groups.includes(group));
}

/** Whether what the id token says of how somebody signed in is as good as two factors. */
export function isSecondFactor(
  rule: IdentityProvider['secondFactor'],
  said: { readonly acr: string | null; readonly amr: readonly string[] },
): boolean {
  if (typeof rule === 'string') return rule === 'always';
  if ('acr' in rule) return said.acr !== null && rule.acr.includes(said.acr);
  return rule.amr.some((each) => said.amr.includes(each));
}
