import { loadImports } from '@kraften/db/records/import-batch';
import { loadUserNames } from '@kraften/db/records/membership';
import { isImportUndoable } from '@kraften/domain/concepts/import/import-undo';
import { casework } from '../../kernel/permitted';

/** The lists that the team has imported, the latest first. */
export const listImports = casework('participation:import').query(async ({ ctx }) => {
  const imports = await loadImports(ctx.tx, ctx.actor.teamId);
  const names = await loadUserNames(
    ctx.tx,
    imports.map(({ importedById }) => importedById),
  );
  await ctx.audit.log({ details: { rows: imports.length } });
  const now = new Date();
  return imports.map(({ importedAt, undoneAt, importedById, ...each }) => ({
    ...each,
    importedAt: importedAt.toISOString(),
    importedByName: names.get(importedById) ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
    isUndoable: undoneAt === null && isImportUndoable(importedAt, now),
  }));
});
