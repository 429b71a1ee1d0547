import type { Participation } from '../participation/participation';

/** One team's participations, as a cohort file carries them: no names and no identity numbers. */
export type Cohort = { readonly team: CohortTeam; readonly participations: readonly Participation[] };

export type CohortTeam = { readonly id: string; readonly name: string };
