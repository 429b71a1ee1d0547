import { isUtf8 } from 'node:buffer';
import { cohortFields } from '@kraften/domain/concepts/cohort/cohort-row';
import { CohortInBytes } from '@kraften/domain/concepts/cohort/in-bytes/cohort-in-bytes';
import type { Participation } from '@kraften/domain/concepts/participation/participation';
import { CellFinder, unclear } from './cell-finder';
import { withoutMark } from './without-mark';

const lineFeed = 10;

/**
 * The participations of a CSV file in which everything is as it should be, straight from its bytes: it is never in memory as
 * a whole, nor a text or an object for each row. Null where something is wrong, or can't be told at a glance, as a quotation
 * mark within a cell.
 *
 * @param chunks the file's bytes, so many whole lines at a time
 * @param size how many bytes there are in all, so that room for the rows is made at once
 */
export function readInBytes(chunks: Iterable<Buffer>, size: number): readonly Participation[] | null {
  let table: TableInBytes | null = null;
  for (const chunk of chunks) {
    if (!isUtf8(chunk)) return null;
    const bytes = table === null ? withoutMark(chunk) : chunk;
    const from: number = table === null ? headerEnd(bytes) : 0;
    table ??= tableUnder(bytes.subarray(0, from));
    if (table === null || !readRows(table, bytes, from)) return null;
    if (from > 0) table.cohort.makeRoom(Math.ceil((table.cohort.length * size) / chunk.length));
  }
  return table?.finder.isSure ? table.cohort.participations() : null;
}

type TableInBytes = { readonly finder: CellFinder; readonly cohort: CohortInBytes };

function headerEnd(bytes: Buffer): number {
  const end = bytes.indexOf(lineFeed);
  return end === -1 ? bytes.length : end + 1;
}

/** Column names hold neither separator, so the header row tells which it is. */
function tableUnder(header: Buffer): TableInBytes | null {
  const finder = new CellFinder(header.includes(';') ? ';' : ',', cohortFields.length);
  finder.bytes = header;
  if (finder.find(0) !== header.length) return null;
  const names = Array.from(finder.starts, (start, cell) => textOf(header, start, finder.ends[cell] ?? start));
  const cohort = CohortInBytes.under(names, textOf);
  return cohort && { finder, cohort };
}

/** Whether every row from there on could be taken in. */
function readRows({ finder, cohort }: TableInBytes, bytes: Buffer, from: number): boolean {
  finder.bytes = bytes;
  for (let at = from; at < bytes.length; ) {
    const afterEmpty = finder.skipEmpty(at);
    const next = afterEmpty === unclear ? finder.find(at) : afterEmpty;
    if (next === unclear) return false;
    if (afterEmpty === unclear && !cohort.add(finder)) return false;
    at = next;
  }
  return true;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
