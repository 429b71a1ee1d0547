// must be reported by: suppression-knows-only-reports-and-below
import { permissions } from '../permissions/permissions';

export const asksPermission = permissions;
