import type { Transaction } from '@kraften/db/database';
import { loadKnownPersons } from '@kraften/db/records/import-batch';
import { loadListEntries } from '@kraften/db/records/list-entry';
import { loadCoachesWithEmail } from '@kraften/db/records/membership';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import { readIdentityNumber } from '@kraften/domain/concepts/import/read-cell';
import { type ReadImport, readImport } from '@kraften/domain/concepts/import/read-import';
import { identityNumberErrors } from '../../kernel/identity-number';
import type { ListInFile } from './list-in-file';

type Asked = {
  readonly tx: Transaction;
  readonly teamId: string;
  readonly today: CalendarDate;
};

/** A list's records and problems, beside what the team knows already. */
export async function readList(
  { tx, teamId, today }: Asked,
  { table }: ListInFile,
  mapping: ImportMapping,
): Promise<ReadImport> {
  const place =
    mapping.columns.identityNumber === undefined ? -1 : table.headings.indexOf(mapping.columns.identityNumber);
  const numbers = new Set(table.rows.map(({ cells }) => readIdentityNumber(cells[place] ?? '', today)));
  return readImport(table, mapping, {
    ...(await loadKnownPersons(tx, teamId, numbers)),
    coaches: await loadCoachesWithEmail(tx, teamId),
    listEntries: await loadListEntries(tx, teamId),
    today,
    identityNumberErrors,
  });
}
