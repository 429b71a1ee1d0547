import { findPerson } from '../features/person/find-person';

export const door = { findPerson };
export type Door = typeof door;
