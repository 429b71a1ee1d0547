import { newlyEnrolled } from '../metrics/flow/newly-enrolled';

export const annualReport = [newlyEnrolled];
