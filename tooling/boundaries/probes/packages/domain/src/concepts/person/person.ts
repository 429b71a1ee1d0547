import type { Result } from '../../result';

export type Person = Result;
export const person = 'person';
