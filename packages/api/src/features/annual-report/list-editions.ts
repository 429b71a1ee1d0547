import { loadEditions } from '@kraften/db/records/report-edition';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';

/** The adopted reports of a team that whoever asks may read, the latest period first, each in its latest edition. */
export const listEditions = figures('adopted-report:read')
  .input(z.object({ teamId: RecordId }))
  .query(async ({ ctx, input: { teamId } }) => {
    const editions = await loadEditions(ctx.tx, ownTeam(ctx, teamId));
    const seen = new Set<string>();
    const latest = editions.filter(({ reportId, audience }) => {
      const key = `${reportId} ${audience}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
    await ctx.audit.log({ subjectId: teamId, details: { rows: latest.length } });
    return latest;
  });
