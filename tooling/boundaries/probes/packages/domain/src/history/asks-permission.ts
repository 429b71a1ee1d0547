// must be reported by: history-knows-only-findings-and-below
import { permissions } from '../permissions/permissions';

export const asksPermission = permissions;
