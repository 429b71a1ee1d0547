// must be reported by: features-know-no-door
import type { Door } from '../../doors/staff';

export type KnowsADoor = Door;
