// must be reported by: domain-is-pure
import { readFileSync } from 'node:fs';

export const readsAFile = readFileSync;
