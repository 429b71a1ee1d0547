// must be reported by: shared-metric-parts-know-no-metric
import { catalogue } from '../catalogue';

export const knowsTheCatalogue = catalogue;
