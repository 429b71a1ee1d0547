import { letter } from '@kraften/documents/letter';

export const writeLetter = [letter];
