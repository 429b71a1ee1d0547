import { checkImport } from '../features/import/check-import';
import { openImport } from '../features/import/open-import';
import { runImport } from '../features/import/run-import';
import { createCallerFactory, router } from '../kernel/trpc';

/**
 * What the command line can call, as somebody of the team's staff: the same procedures as at the staff door, with the same
 * permissions, and the same in the log. Who runs it holds the database's keys, which is more than any fresh proof.
 */
export const commandLineCaller = createCallerFactory(
  router({ import: { read: openImport, check: checkImport, run: runImport } }),
);
