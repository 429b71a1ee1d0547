// must be reported by: annual-report-knows-only-suppression-and-below
import { permissions } from '../permissions/permissions';

export const asksPermission = permissions;
