// must be reported by: permissions-know-only-concepts
import { catalogue } from '../metrics/catalogue';

export const knowsFigures = catalogue;
