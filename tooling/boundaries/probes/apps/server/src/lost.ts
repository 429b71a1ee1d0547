// must be reported by: no-unresolvable
import { nothing } from './not-there';

export const lost = nothing;
