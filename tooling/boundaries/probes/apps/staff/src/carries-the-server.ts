// must be reported by: doors-are-taken-as-types
import { door } from '@kraften/api/doors/staff';

export const carriesTheServer = door;
