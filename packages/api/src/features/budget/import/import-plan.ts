import type { Transaction } from '@kraften/db/database';
import { loadOutcomes, type YearOfTeam } from '@kraften/db/records/cost';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import { type ImportedOutcomes, importedOutcomes } from '@kraften/domain/concepts/budget-import/imported-outcomes';
import { byAccount, leftOut, OutcomeMapping } from '@kraften/domain/concepts/budget-import/outcome-mapping';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import * as z from 'zod/mini';
import { fieldProblem } from '../../../kernel/problem';
import { requireCategories } from '../require-categories';
import { OutcomeFile, outcomesInFile } from './outcome-file';

/** What whoever imports has said of a file. */
export const ImportPlan = z.object({
  year: BudgetYearNumber,
  file: OutcomeFile,
  mapping: OutcomeMapping,
  /** The last month to read; null for all that have begun. */
  through: z.nullable(z.int().check(z.gte(1), z.lte(12))),
  isPreliminary: z.boolean(),
});
export type ImportPlan = z.output<typeof ImportPlan>;

type Asked = { readonly tx: Transaction; readonly of: YearOfTeam; readonly today: CalendarDate };

/** What the file would make of the year's outcome, beside what stands. Refused at the field `file` while something isn't said. */
export async function plannedImport({ tx, of, today }: Asked, plan: ImportPlan): Promise<ImportedOutcomes> {
  const { file, mapping, through, isPreliminary } = plan;
  const meant = [...Object.values(mapping.accounts), ...Object.values(mapping.units)];
  await requireCategories(
    tx,
    of.teamId,
    meant.filter((each) => each !== leftOut && each !== byAccount),
  );
  const { source } = await outcomesInFile(file, of.year);
  const standing = await loadOutcomes(tx, of);
  const read = importedOutcomes(source, mapping, { year: of.year, today, through, isPreliminary, standing });
  if (!read.ok) throw fieldProblem([{ field: 'file', message: read.problem }]);
  return read.value;
}
