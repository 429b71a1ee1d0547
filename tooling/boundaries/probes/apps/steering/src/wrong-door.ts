// must be reported by: screens-know-their-own-door
import type { Door } from '@kraften/api/doors/staff';

export type WrongDoor = Door;
