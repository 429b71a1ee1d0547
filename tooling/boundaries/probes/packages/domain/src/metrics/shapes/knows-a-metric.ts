// must be reported by: shared-metric-parts-know-no-metric
import { newlyEnrolled } from '../flow/newly-enrolled';

export const knowsAMetric = newlyEnrolled;
