import type { UserRole } from '../concepts/user-role/user-role';
import { type Actor, teamIdsOf } from './actor';
import type { Condition } from './conditions';

export const permissions = [
  'referral:read',
  'referral:write',
  'intake:write',
  'participation:read',
  'participation:write',
  'participation:export',
  'participation:import',
  'group:read',
  'group:write',
  'meeting:read',
  'meeting:write',
  'meeting:share',
  'steering-meeting:read',
  'meeting-item:propose',
  'calendar:read',
  'calendar:subscribe',
  'journal:read',
  'journal:write',
  'notes:search',
  'document:read',
  'document:write',
  'protected-identity:read',
  'protected-identity:protect',
  'protected-identity:lift',
  'consent:read',
  'consent:write',
  'base-data:read',
  'base-data:write',
  'person-rights:read',
  'person-rights:write',
  'register-extract:make',
  'disposal:read',
  'disposal:decide',
  'shared-case:read',
  'overview:read',
  'report:read',
  'historical-report:read',
  'historical-report:write',
  'budget:read',
  'budget:write',
  'budget:allocate',
  'association:read',
  'annual-report:read',
  'annual-report:comment',
  'annual-report:write',
  'adopted-report:read',
  'staffing:read',
  'staffing:write',
  'staffing-over-time:read',
  'team:read',
  'team-settings:write',
  'audit:review',
  'audit:extract',
  'seat:read',
  'user:read',
  'user:write',
  'sign-in-rule:read',
  'sign-in-rule:write',
  'team:list',
  'self-referral:send',
  'receipt:open',
] as const;

/** What can be asked for: a resource and what is done with it. */
export type Permission = (typeof permissions)[number];

/** Whoever acts at a door. */
export type ActorRole = UserRole | 'resident';

type Grants = Readonly<Partial<Record<Permission, Condition>>>;

const caseWork = {
  'referral:read': 'own-team',
  'referral:write': 'own-team',
  'participation:read': 'own-team',
  'participation:write': 'own-team',
  'participation:export': 'own-team',
  'group:read': 'own-team',
  'group:write': 'own-team',
  'meeting:read': 'own-team',
  'meeting:write': 'own-team',
  'calendar:read': 'own-team',
  'calendar:subscribe': 'own-team',
  'journal:read': 'own-team',
  'journal:write': 'own-team',
  'notes:search': 'own-team',
  'document:read': 'own-team',
  'document:write': 'own-team',
  'protected-identity:protect': 'own-team',
  'consent:read': 'own-team',
  'consent:write': 'own-team',
  'base-data:read': 'own-team',
  'base-data:write': 'own-team',
  'person-rights:read': 'own-team',
  'person-rights:write': 'own-team',
  'report:read': 'own-team',
  'historical-report:read': 'own-team',
  'budget:read': 'own-team',
  'annual-report:read': 'own-team',
  'annual-report:comment': 'own-team',
  'adopted-report:read': 'own-team',
  'staffing:read': 'own-team',
  'team:read': 'own-team',
} as const satisfies Grants;

/** Who may do what, and on which condition. What doesn't stand here is refused. */
export const grantsByRole: Readonly<Record<ActorRole, Grants>> = {
  coach: { ...caseWork, 'protected-identity:read': 'case-in-charge', 'protected-identity:lift': 'case-in-charge' },
  'team-lead': {
    ...caseWork,
    'intake:write': 'own-team',
    'meeting:share': 'own-team',
    'protected-identity:read': 'own-team',
    'protected-identity:lift': 'own-team',
    'participation:import': 'own-team',
    'register-extract:make': 'own-team',
    'disposal:read': 'own-team',
    'disposal:decide': 'own-team',
    'historical-report:write': 'own-team',
    'budget:write': 'own-team',
    'annual-report:write': 'own-team',
    'staffing:write': 'own-team',
    'team-settings:write': 'own-team',
    'audit:review': 'own-team',
    'audit:extract': 'own-team',
    'user:read': 'own-team',
    'user:write': 'own-team',
  },
  'authority-representative': { 'shared-case:read': 'valid-consent' },
  'steering-member': {
    'overview:read': 'own-team',
    'report:read': 'own-team',
    'staffing-over-time:read': 'own-team',
    'adopted-report:read': 'own-team',
    'budget:read': 'own-team',
    'steering-meeting:read': 'own-team',
    'meeting-item:propose': 'own-team',
    'seat:read': 'own-team',
  },
  'association-officer': {
    'report:read': 'own-association',
    'staffing-over-time:read': 'own-association',
    'adopted-report:read': 'own-association',
    'budget:allocate': 'own-association',
    'association:read': 'own-association',
    'steering-meeting:read': 'own-association',
    'meeting-item:propose': 'own-association',
    'seat:read': 'own-association',
  },
  // No case content, ever.
  administrator: {
    'user:read': 'whole-installation',
    'user:write': 'whole-installation',
    'sign-in-rule:read': 'whole-installation',
    'sign-in-rule:write': 'whole-installation',
  },
  resident: { 'team:list': 'everybody', 'self-referral:send': 'addressed-team', 'receipt:open': 'own-receipt' },
};

/**
 * What takes who somebody is out of where it is kept, or brings many in at once. It is done only by who has lately shown who they are: a computer that is
 * left open, or a stolen session, isn't enough.
 */
export const freshProofPermissions: readonly Permission[] = [
  'protected-identity:read',
  'protected-identity:lift',
  'participation:export',
  'participation:import',
  'register-extract:make',
  'disposal:decide',
  'audit:extract',
];

/** Whether it asks for a fresh proof of who asks. */
export function asksForFreshProof(permission: Permission): boolean {
  return freshProofPermissions.includes(permission);
}

/** On which condition a role may do something; null when it may not. */
export function conditionFor(role: ActorRole, permission: Permission): Condition | null {
  return grantsByRole[role][permission] ?? null;
}

/** Whether the actor's role may do it at all: on which rows, its condition says. */
export function may(actor: Actor, permission: Permission): boolean {
  return conditionFor(roleOf(actor), permission) !== null;
}

/** Whether the actor may do it with what belongs to this very team. */
export function mayInTeam(actor: Actor, permission: Permission, teamId: string): boolean {
  switch (conditionFor(roleOf(actor), permission)) {
    case 'own-team':
    case 'case-in-charge':
    case 'own-association':
      return teamIdsOf(actor).includes(teamId);
    case 'addressed-team':
    case 'whole-installation':
    case 'everybody':
      return true;
    case 'valid-consent':
    case 'own-receipt':
    case null:
      return false;
  }
}

function roleOf(actor: Actor): ActorRole {
  return actor.kind === 'resident' ? 'resident' : actor.role;
}
