import type { EditionSummary } from '@kraften/db/records/report-edition';
import type { ReportDocument } from '@kraften/documents/report/report-document';
import type { FrozenReport } from '@kraften/domain/annual-report/frozen-report';
import * as z from 'zod/mini';

export const EditionFormat = z.enum(['docx', 'pdf', 'xlsx']);
type EditionFormat = z.output<typeof EditionFormat>;

type Edition = EditionSummary & { readonly frozen: FrozenReport };

/** An adopted edition as a file that the browser saves. */
export async function editionFile(edition: Edition, teamSlug: string, format: EditionFormat) {
  const document = documentOf(edition);
  const bytes = await rendered(document, format);
  const { from, to } = edition.period;
  const name = `rapport-${teamSlug}-${from}-${to}-${edition.audience === 'public' ? 'publik' : 'intern'}`;
  return { fileName: `${name}.${format}`, base64: Buffer.from(bytes).toString('base64') };
}

/** What was frozen, as what files are made from: nothing in it is counted anew. */
function documentOf({ adoptedAt, frozen: { printed, content } }: Edition): ReportDocument {
  return { ...printed, author: content.teamName, createdAt: adoptedAt };
}

/** Each library is large, and most who start the server never ask for one. */
async function rendered(document: ReportDocument, format: EditionFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { reportDocx } = await import('@kraften/documents/report/report-docx');
      return await reportDocx(document);
    }
    case 'pdf': {
      const { reportPdf } = await import('@kraften/documents/report/report-pdf');
      return await reportPdf(document);
    }
    case 'xlsx': {
      const { reportXlsx } = await import('@kraften/documents/report/report-xlsx');
      return await reportXlsx(document);
    }
  }
}
