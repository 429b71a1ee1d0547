import { Notice } from '@kraften/ui/feedback/notice';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
// Reads in the page itself: a worker would be a script made out of a text, which the page's policy lets nobody do.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { useEffect, useRef, useState } from 'react';
import css from './documents.module.css';

/** Where what pages may need besides stands: fonts that every reader is taken to have, and readers of some pictures. */
const besides = `${import.meta.env.BASE_URL}assets/pdf/`;

/** A PDF's pages as pictures, each with its text for a screen reader. No script, form or link of the file is used. */
export function PdfPages({ file, title }: { readonly file: Blob; readonly title: string }) {
  const [pages, setPages] = useState<PDFDocumentProxy | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => {
    let reading: ReturnType<typeof getDocument> | null = null;
    let isCurrent = true;
    void file.arrayBuffer().then(async (data) => {
      if (!isCurrent) return;
      reading = getDocument({
        ...{ data, enableXfa: false, useWasm: false, useWorkerFetch: false, stopAtErrors: false },
        ...{ standardFontDataUrl: besides, wasmUrl: besides },
      });
      try {
        const read = await reading.promise;
        if (isCurrent) setPages(read);
      } catch {
        if (isCurrent) setIsBroken(true);
      }
    });
    return () => {
      isCurrent = false;
      void reading?.destroy();
    };
  }, [file]);

  if (isBroken) {
    return (
      <Notice kind="error" announce>
        Filen går inte att visa här. Hämta den och öppna den i ett annat program.
      </Notice>
    );
  }
  if (pages === null) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
    <section className={css['pages']} aria-label={`${title}, ${pages.numPages} sidor`} tabIndex={0}>
      {Array.from({ length: pages.numPages }, (_, index) => (
        <Page key={index} pages={pages} number={index + 1} />
      ))}
    </section>
  );
}

type PageProps = { readonly pages: PDFDocumentProxy; readonly number: number };

/** Draws the page when it comes near the window, so that a long file is quick to open. */
function Page({ pages, number }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let isCurrent = true;
    const draw = async () => {
      const page = await pages.getPage(number);
      const { width } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: Math.min(2, window.devicePixelRatio + 0.5) * (720 / width) });
      if (!isCurrent) return;
      element.width = viewport.width;
      element.height = viewport.height;
      await page.render({ canvas: element, viewport }).promise;
      const { items } = await page.getTextContent();
      if (isCurrent) setText(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void draw().catch(() => undefined);
      },
      { rootMargin: '600px' },
    );
    near.observe(element);
    return () => {
      isCurrent = false;
      near.disconnect();
    };
  }, [pages, number]);
  return (
    <>
      <canvas ref={canvas} className={css['page']} role="img" aria-label={`Sida ${number}`} />
      <p className="k-unseen">{text}</p>
    </>
  );
}
