// must be reported by: screens-know-their-own-door
import type { findPerson } from '@kraften/api/features/person/find-person';

export type PastTheDoor = typeof findPerson;
