import type { Actor } from './actor';

export const permissions = [
  'referral:read',
  'referral:write',
  'participation:read',
  'participation:write',
  'report:read',
  'historical-report:read',
  'historical-report:write',
  'team:read',
  'self-referral:send',
  'receipt:open',
] as const;

/** What can be asked for: a resource and what is done with it. */
export type Permission = (typeof permissions)[number];

type ActorRole = 'coach' | 'team-lead' | 'steering-member' | 'association-officer' | 'resident';

const caseWork = [
  'referral:read',
  'referral:write',
  'participation:read',
  'participation:write',
  'report:read',
  'historical-report:read',
  'team:read',
] as const satisfies readonly Permission[];

/** Who may do what. A pair that doesn't stand here is refused. The administrator has no line: no case content, ever. */
export const permissionsByRole: Readonly<Record<ActorRole, readonly Permission[]>> = {
  coach: caseWork,
  'team-lead': [...caseWork, 'historical-report:write'],
  'steering-member': ['report:read', 'team:read'],
  'association-officer': ['report:read', 'team:read'],
  resident: ['self-referral:send', 'receipt:open', 'team:read'],
};

export function may(actor: Actor, permission: Permission): boolean {
  return permissionsByRole[actor.kind === 'resident' ? 'resident' : actor.role].includes(permission);
}
