// must be reported by: no-dev-dependency-in-shipped-code
import { build } from 'tsup';

export const developmentOnly = build;
