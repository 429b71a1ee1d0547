import { csvText } from '@kraften/documents/csv-text';
import type { Sheet } from '@kraften/documents/sheet';
import * as z from 'zod/mini';

/** What a table can be taken along as. */
export const TableFormat = z.enum(['xlsx', 'csv']);
export type TableFormat = z.output<typeof TableFormat>;

/** A table as a file, in base64 as the doors send it. */
export async function tableFile(sheet: Sheet, format: TableFormat): Promise<string> {
  const bytes = format === 'xlsx' ? await workbookOf(sheet) : Buffer.from(csvText(sheet));
  return Buffer.from(bytes).toString('base64');
}

/** The library is large, and most who start the server never ask for a workbook. */
async function workbookOf(sheet: Sheet): Promise<Uint8Array> {
  const { xlsxFile } = await import('@kraften/documents/xlsx-file');
  return await xlsxFile([sheet]);
}
