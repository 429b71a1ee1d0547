import { csvText } from '@kraften/documents/csv-text';
import type { ReportFormat } from '../arguments/read-report-request';
import type { ExitCode, Streams } from '../commands/command';
import type { Output } from './output';

/** Prints an output in the form that was asked for. */
export async function printOutput(output: Output, format: ReportFormat, streams: Streams): Promise<ExitCode> {
  switch (format) {
    case 'table':
      await streams.printOut(output.table());
      return 0;
    case 'json':
      await streams.printOut(`${JSON.stringify(output.json(), null, 2)}\n`);
      return 0;
    case 'csv':
      await streams.printOut(csvText(output.sheets()[0]));
      return 0;
    case 'xlsx': {
      if (streams.outIsTerminal) {
        await streams.printError('En arbetsbok går inte att visa här. Skriv > rapport.xlsx sist på raden.\n');
        return 2;
      }
      const { xlsxFile } = await import('@kraften/documents/xlsx-file');
      await streams.printOut(await xlsxFile(output.sheets()));
      return 0;
    }
  }
}
