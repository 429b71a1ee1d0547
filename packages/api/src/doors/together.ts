import { beInCase } from '../features/together/be-in-case';
import { followTeam } from '../features/together/follow-team';
import { togetherRouter } from '../kernel/together/together-procedure';

/** What a team's staff hear of each other while they work. */
export const togetherDoor = togetherRouter({ follow: followTeam, beInCase });
export type TogetherDoor = typeof togetherDoor;
