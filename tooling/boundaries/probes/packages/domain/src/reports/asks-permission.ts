// must be reported by: reports-know-only-metrics-and-below
import { permissions } from '../permissions/permissions';

export const asksPermission = permissions;
