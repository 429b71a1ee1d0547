// must be reported by: ui-knows-only-the-domain
import type { Door } from '@kraften/api/doors/staff';

export type AsksTheApi = Door;
