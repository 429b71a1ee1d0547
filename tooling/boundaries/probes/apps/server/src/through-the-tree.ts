// must be reported by: packages-are-reached-by-name
import { person } from '../../../packages/domain/src/concepts/person/person';

export const throughTheTree = person;
