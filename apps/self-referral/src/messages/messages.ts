import type { sv } from './sv';

/** Every text that a resident reads. A language is a module with this shape. */
export type Messages = typeof sv;
