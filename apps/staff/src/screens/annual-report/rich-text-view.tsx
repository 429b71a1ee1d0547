import type { InlineFigure } from '@kraften/domain/annual-report/inline-figures';
import { printedText } from '@kraften/domain/annual-report/print-report';
import type { RichText } from '@kraften/domain/concepts/annual-report/rich-text';
import { PrintedBlocks } from '@kraften/ui/report/printed-report';

type RichTextViewProps = { readonly text: RichText; readonly figures: readonly InlineFigure[] };

/** A text as it reads, with its figures as they are now. */
export function RichTextView({ text, figures }: RichTextViewProps) {
  return <PrintedBlocks blocks={printedText(text, figures)} level={2} />;
}
