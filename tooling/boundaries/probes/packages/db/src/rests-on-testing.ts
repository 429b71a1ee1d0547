// must be reported by: testing-is-for-tests
import { examplePerson } from '@kraften/domain/testing/example-person';

export const restsOnTesting = examplePerson;
