// must be reported by: reports-know-only-metrics-and-below
import { hideSmallNumbers } from '../suppression/hide-small-numbers';

export const hidesItsOwnNumbers = hideSmallNumbers;
