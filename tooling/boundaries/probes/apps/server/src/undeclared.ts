// must be reported by: no-undeclared-dependency
import leftPad from 'left-pad';

export const undeclared = leftPad;
