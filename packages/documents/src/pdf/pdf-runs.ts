import type { PrintedRun } from '@kraften/domain/annual-report/printed-report';
import { linkOf } from '../report/printed-blocks';
import { pdfFonts, runsOf } from './pdf-fonts';
import { ink, type Placing, type Weight } from './pdf-pages';

const link = '#1f5c4a';
const size = 10.5;

type Fragment = { readonly font: string; readonly text: string; readonly href: string | null };

/** A text of several weights, with its links, from a place on, over as many lines and pages as it takes. */
export function writeRuns(
  writer: PDFKit.PDFDocument,
  element: PDFKit.PDFStructureElement,
  { runs, place }: { readonly runs: readonly PrintedRun[]; readonly place: Placing },
): void {
  const fragments = runs.flatMap((run): Fragment[] =>
    runsOf(run.text, pdfFonts()[weightOf(run)]).map(({ font, text }) => ({ font, text, href: linkOf(run) })),
  );
  for (const [index, { font, text, href }] of fragments.entries()) {
    const isFirst = index === 0;
    const options = {
      ...{ continued: index < fragments.length - 1, underline: href !== null, link: href, lineGap: 3 },
      width: place.width,
    };
    const writeIt = () => {
      writer
        .font(font)
        .fontSize(size)
        .fillColor(href === null ? ink : link);
      if (isFirst) writer.text(text, place.x, place.y, options);
      else writer.text(text, options);
    };
    if (href === null) element.add(writeIt);
    else element.add(writer.struct('Link', {}, writeIt));
  }
}

function weightOf({ bold, italic }: PrintedRun): Weight {
  if (bold) return italic ? 'bold italic' : 'bold';
  return italic ? 'italic' : 'regular';
}
