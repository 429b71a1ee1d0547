// must be reported by: kernel-knows-no-feature
import { findPerson } from '../features/person/find-person';

export const knowsAFeature = findPerson;
