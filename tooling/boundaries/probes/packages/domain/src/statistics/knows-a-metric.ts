// must be reported by: statistics-know-only-concepts
import { counting } from '../metrics/shapes/counting';

export const knowsAMetric = counting;
