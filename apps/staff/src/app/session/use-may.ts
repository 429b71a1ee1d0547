import { conditionFor, type Permission } from '@kraften/domain/permissions/permissions';
import { useMe } from './me';

/** Whether the role of the one who has signed in may do it in the own team. */
export function useMay(permission: Permission): boolean {
  const { role } = useMe();
  return conditionFor(role, permission) !== null;
}
