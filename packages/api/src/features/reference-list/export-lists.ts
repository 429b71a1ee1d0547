import { type ListEntryRecord, loadListEntries } from '@kraften/db/records/list-entry';
import type { Sheet, SheetCell } from '@kraften/documents/sheet';
import {
  codeLabel,
  codesOf,
  isAlwaysOffered,
  isOpenList,
  type ReferenceList,
  referenceListLabels,
  referenceLists,
} from '@kraften/domain/concepts/reference-list/reference-list';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { TableFormat, tableFile } from '../../kernel/table-file';

/** Every list with its codes, their words, when they hold and what whoever gets the figures calls them, as a file. */
export const exportLists = casework('team:read')
  .input(z.object({ format: TableFormat }))
  .mutation(async ({ ctx, input: { format } }) => {
    const entries = await loadListEntries(ctx.tx, ctx.actor.teamId);
    const sheet: Sheet = {
      name: 'Listor',
      columns: ['Lista', 'Kod', 'Text', 'Gäller från', 'Gäller till', 'Går att välja', 'Extern kod', 'Anteckning'],
      rows: referenceLists.flatMap((list) => rowsOf(list, entries)),
    };
    await ctx.audit.log({ details: { format, rows: sheet.rows.length } });
    return await tableFile(`listor-${ctx.today()}`, sheet, format);
  });

function rowsOf(list: ReferenceList, entries: readonly ListEntryRecord[]): SheetCell[][] {
  const heading = referenceListLabels[list].sv;
  const own = entries.filter((entry) => entry.list === list);
  const rowOf = (entry: ListEntryRecord): SheetCell[] => [
    ...[heading, entry.code, isOpenList(list) ? entry.label : codeLabel(list, entry.code)],
    ...[entry.validFrom, entry.validTo, entry.offered || isAlwaysOffered(list, entry.code) ? 'Ja' : 'Nej'],
    ...[entry.externalCode || null, entry.note || null],
  ];
  if (isOpenList(list)) return own.map(rowOf);
  return codesOf(list).flatMap((code) => {
    const set = own.filter((entry) => entry.code === code).map(rowOf);
    return set.length > 0 ? set : [[heading, code, codeLabel(list, code), null, null, 'Ja', null, null]];
  });
}
