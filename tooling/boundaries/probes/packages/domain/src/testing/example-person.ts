import { test } from 'fast-check';

export const examplePerson = test;
