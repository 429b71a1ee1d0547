// must be reported by: work-knows-three-doors
import type { findPerson } from '@kraften/api/features/person/find-person';

export type PastTheDoor = typeof findPerson;
