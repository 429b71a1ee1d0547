// must be reported by: no-test-in-shipped-code
import { expected } from './some.test';

export const importsATest = expected;
