import { person } from '../concepts/person/person';

export const median = person;
