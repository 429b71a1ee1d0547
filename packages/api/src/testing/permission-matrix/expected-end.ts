import type { Condition } from '@kraften/domain/permissions/conditions';
import { type ActorRole, conditionFor, freshProofPermissions } from '@kraften/domain/permissions/permissions';
import { type Caller, callerAt } from './callers';
import type { Procedure } from './doors';
import { consentedAuthority, type PreparedTeam } from './prepared-teams';

/** How a call with an input that names some of the target team's records has to end, by the table of permissions alone. */
export function expectedEnd({ door, line }: Procedure, caller: Caller, asked: Asked): string {
  const role = door.isForResidents ? 'resident' : callerAt(door, caller).role;
  if (role === null) return 'UNAUTHORIZED';
  const condition = conditionOn(line, role);
  if (condition === null) return 'FORBIDDEN';
  if (!asked.hasFreshProof && freshProofPermissions.includes(line.permission)) return 'PRECONDITION_REQUIRED';
  if (asked.names === 'nothing' || holds(condition, caller, asked.target)) return 'done';
  return asked.names === 'the team' ? 'FORBIDDEN' : 'NOT_FOUND';
}

/** On which condition a role may call a procedure; null where it may not. */
export function conditionOn({ permission, onlyStaff }: Procedure['line'], role: ActorRole): Condition | null {
  if (onlyStaff === true && (role === 'steering-member' || role === 'association-officer')) return null;
  return conditionFor(role, permission);
}

export type Asked = {
  readonly target: PreparedTeam;
  /** What of the target team the input names. */
  readonly names: 'the team' | 'a record' | 'nothing';
  /** Whether the caller has lately shown who they are. */
  readonly hasFreshProof: boolean;
};

/** Whether a condition is met for the target team's records, with its own receipt in hand. */
function holds(condition: Condition, { home, authority, isInCharge = true }: Caller, target: PreparedTeam): boolean {
  switch (condition) {
    case 'own-team':
      return home === target;
    case 'case-in-charge':
      return home === target && isInCharge;
    case 'valid-consent':
      return home === target && authority === consentedAuthority;
    case 'own-association':
      return home?.associationId === target.associationId;
    case 'whole-installation':
    case 'addressed-team':
    case 'own-receipt':
    case 'everybody':
      return true;
  }
}
