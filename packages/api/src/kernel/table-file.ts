import { csvText } from '@kraften/documents/csv-text';
import type { Sheet } from '@kraften/documents/sheet';
import * as z from 'zod/mini';

export const TableFormat = z.enum(['xlsx', 'csv']);
type TableFormat = z.output<typeof TableFormat>;

/** A table as a file that the browser saves. `name` is without ending. */
export async function tableFile(name: string, sheet: Sheet, format: TableFormat) {
  const bytes = format === 'xlsx' ? await workbookOf(sheet) : Buffer.from(csvText(sheet));
  return { fileName: `${name}.${format}`, base64: Buffer.from(bytes).toString('base64') };
}

/** The library is large, and most who start the server never ask for a workbook. */
async function workbookOf(sheet: Sheet): Promise<Uint8Array> {
  const { xlsxFile } = await import('@kraften/documents/xlsx-file');
  return await xlsxFile([sheet]);
}
