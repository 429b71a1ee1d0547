import type { Participation } from '../participation/participation';

/** The de-identified rows of one team that every figure is computed from. */
export type Facts = { readonly participations: readonly Participation[] };
