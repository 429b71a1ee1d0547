// must be reported by: metrics-are-strangers
import { newlyEnrolled } from '../flow/newly-enrolled';

export const borrowsAMetric = newlyEnrolled;
