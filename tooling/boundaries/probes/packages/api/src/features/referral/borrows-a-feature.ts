// must be reported by: features-are-strangers
import { findPerson } from '../person/find-person';

export const borrowsAFeature = findPerson;
