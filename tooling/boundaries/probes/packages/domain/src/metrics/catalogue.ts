import { newlyEnrolled } from './flow/newly-enrolled';

export const catalogue = [newlyEnrolled];
