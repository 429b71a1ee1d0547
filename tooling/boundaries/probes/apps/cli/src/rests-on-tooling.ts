// must be reported by: nobody-imports-tooling
import { bench } from '../../../tooling/bench/bench';

export const restsOnTooling = bench;
