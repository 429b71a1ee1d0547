import { person } from '@kraften/domain/concepts/person/person';

export const demoTeam = [person];
