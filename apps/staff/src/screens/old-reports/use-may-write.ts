import { conditionFor } from '@kraften/domain/permissions/permissions';
import { useMe } from '../../app/session/me';

/** Whether the one who has signed in types in old reports. */
export function useMayWrite(): boolean {
  const { role } = useMe();
  return conditionFor(role, 'historical-report:write') !== null;
}
