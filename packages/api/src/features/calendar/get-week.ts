import { loadUserNames } from '@kraften/db/records/membership';
import { isOwnEntry } from '@kraften/domain/concepts/calendar/calendar-entry';
import { clashesAmong } from '@kraften/domain/concepts/calendar/clashes';
import { daysOf, IsoWeek } from '@kraften/domain/concepts/calendar/iso-week';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { readEntries } from './read-entries';

/** A week of the team's, or what of it is one's own; with what clashes among all that the team has. */
export const getWeek = casework('calendar:read')
  .input(z.object({ week: IsoWeek, whose: z.enum(['own', 'team']) }))
  .query(async ({ ctx, input }) => {
    const { teamId, userId } = ctx.actor;
    const days = daysOf(input.week);
    const [from] = days;
    const to = days.at(-1);
    if (from === undefined || to === undefined) throw new Error('A week has seven days');
    const all = await readEntries(ctx.tx, { teamId, period: { from, to }, today: ctx.today() });
    const shown = input.whose === 'team' ? all : all.filter((entry) => isOwnEntry(entry, userId));
    const clashes = clashesAmong(all);
    const names = await loadUserNames(ctx.tx, [...new Set(shown.flatMap(({ leaderIds }) => leaderIds))]);
    const titles = new Map(all.map((entry) => [entry.key, entry]));
    await ctx.audit.log({ details: { rows: shown.length } });
    return {
      entries: shown.map((entry) => ({
        ...entry,
        leaderNames: entry.leaderIds.flatMap((id) => names.get(id) ?? []),
        clashes: (clashes.get(entry.key) ?? []).flatMap(({ with: key, leaderIds, place }) => {
          const other = titles.get(key);
          if (other === undefined) return [];
          const { kind, about, hours } = other;
          return [{ key, kind, about, hours, place, leaderNames: leaderIds.flatMap((id) => names.get(id) ?? []) }];
        }),
      })),
    };
  });
