import { moveAnnualReport as keepStage } from '@kraften/db/records/annual-report';
import { canBecome } from '@kraften/domain/concepts/annual-report/annual-report';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { contentOf } from './content-of';
import { requireReport, requireTeam } from './find-report';
import { refuseNames } from './refuse-names';

const Input = z.object({
  reportId: RecordId,
  version: Version,
  stage: z.enum(['draft', 'review']),
  namesAreOthers: z.boolean(),
});

/** Sends a report to review, or takes it back to be written in: for a new edition when it has been adopted. */
export const moveAnnualReport = casework('annual-report:write')
  .input(Input)
  .mutation(async ({ ctx, input: { reportId, version, stage, namesAreOthers } }) => {
    const { teamId } = ctx.actor;
    const report = await requireReport(ctx.tx, reportId);
    await ctx.audit.log({ subjectId: reportId, details: { stage } });
    if (report.stage === stage) return { version: report.version };
    if (!canBecome(report.stage, stage)) throw outOfTurn('Rapporten är redan antagen. Börja en ny utgåva först.');
    if (stage === 'review') {
      const team = await requireTeam(ctx.tx, teamId);
      const { internal } = await contentOf(ctx.tx, { team, report, today: ctx.today(), threshold: team.hideBelow });
      await refuseNames(ctx.tx, { teamId, report, content: internal, namesAreOthers });
    }
    if (!(await keepStage(ctx.tx, { id: reportId, version }, stage))) throw conflict('Rapporten');
    return { version: version + 1 };
  });
