import { insertAnnualReport, loadAnnualReports, updateAnnualReport } from '@kraften/db/records/annual-report';
import { AnnualReport } from '@kraften/domain/concepts/annual-report/annual-report';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const Input = z.object({ reportId: RecordId, version: Version, report: AnnualReport });

/** Begins an annual report, or changes what it is called, its period and how it counts. There is one for a period. */
export const saveAnnualReport = casework('annual-report:write')
  .input(Input)
  .mutation(async ({ ctx, input: { reportId: id, version, report } }) => {
    const { teamId, userId: createdById } = ctx.actor;
    const known = await loadAnnualReports(ctx.tx, teamId);
    const { from, to } = report.period;
    const rival = known.find(({ reportId, period }) => reportId !== id && period.from === from && period.to === to);
    if (rival !== undefined) {
      const message = `Perioden har redan ”${rival.title}”. Öppna den rapporten, eller välj en annan period.`;
      throw fieldProblem([{ field: 'period.from', message }]);
    }
    const stored = known.find(({ reportId }) => reportId === id) ?? null;
    if (stored !== null && stored.stage !== 'draft') {
      throw outOfTurn('Rapporten är inte ett utkast. Ta tillbaka den till utkast och ändra sedan.');
    }
    await ctx.audit.log({ subjectId: id, details: { from, to } });
    const saved = await saveRecord<AnnualReport>({
      what: 'Rapporten',
      ...{ stored, values: report, version },
      insert: () => insertAnnualReport(ctx.tx, { id, teamId, createdById }, report),
      update: () => updateAnnualReport(ctx.tx, { id, version }, report),
    });
    return { reportId: id, version: saved };
  });
