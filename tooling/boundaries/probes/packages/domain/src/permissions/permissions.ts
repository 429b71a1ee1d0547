import { person } from '../concepts/person/person';

export const permissions = [person];
