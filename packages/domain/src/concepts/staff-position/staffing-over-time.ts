import { type Authority, authorities } from '../authority/authority';
import type { Period } from '../period/period';
import { fullTimePosts, type StaffPosition } from './staff-position';

/** Somebody who works in the team, without a name. */
export type NamelessPosition = Omit<StaffPosition, 'name'>;

/** What an authority lends the team: full-time posts on average in each period, as `fullTimePosts` counts them. */
export type LentPosts = { readonly employer: Authority; readonly posts: readonly number[] };

/** What is said of the figure wherever it stands. */
export const fullTimePostsDefinition =
  'Heltidstjänster i snitt: tjänstegraden gånger de dagar som personen var i teamet, delat med periodens dagar, lagt ihop för alla. Den som arbetar halvtid ett helt år är en halv tjänst, och den som arbetar heltid ett halvt år också.';

/** How many posts each authority has had in the team, period by period; those that never had any are left out. */
export function staffingOverTime(positions: readonly NamelessPosition[], periods: readonly Period[]): LentPosts[] {
  return authorities
    .map((employer) => {
      const own = positions.filter((position) => position.employer === employer);
      return { employer, posts: periods.map((period) => fullTimePosts(own, period)) };
    })
    .filter(({ posts }) => posts.some((count) => count > 0));
}
