import { IconCopy, IconPhotoDown } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import css from './chart.module.css';
import { CopyTableButton } from './copy-table-button';
import { FigureTable } from './figure-table';
import type { FigureTableData } from './figure-table-data';
import { copyPng, savePng, saveSvg } from './save-image';

type ChartFrameProps = {
  readonly title: string;
  /** The definition's mark. */
  readonly mark?: ReactNode;
  readonly description?: ReactNode;
  /** Without rows there is nothing to show as a table or to take along. */
  readonly data: FigureTableData;
  /** Beside the ways to take it along. */
  readonly action?: ReactNode;
  /** The drawing: one `<svg>`, or the words for why there is none. */
  readonly children: ReactNode;
};

/** Round every chart: its title, the same numbers as a table, and the ways to take it along. */
export function ChartFrame({ title, mark, description, data, action, children }: ChartFrameProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [outcome, setOutcome] = useState('');

  async function save(kind: 'svg' | 'png') {
    const svg = drawing.current?.querySelector('svg');
    if (!svg) return;
    try {
      setOutcome('');
      if (kind === 'svg') saveSvg(svg, fileName(title));
      else await savePng(svg, fileName(title));
    } catch {
      setOutcome('Bilden kunde inte sparas här. Pröva att spara den som SVG.');
    }
  }

  async function copy() {
    const svg = drawing.current?.querySelector('svg');
    if (!svg) return;
    try {
      await copyPng(svg);
      setOutcome('Bilden är kopierad.');
    } catch {
      setOutcome('Bilden kunde inte kopieras här. Spara den i stället.');
    }
  }

  return (
    <figure className={css['frame']} aria-labelledby={titleId}>
      <figcaption>
        <p className={css['title']}>
          <span id={titleId}>{title}</span>
          {mark}
        </p>
        {description !== undefined && <div className={css['description']}>{description}</div>}
      </figcaption>
      <div ref={drawing}>{children}</div>
      {data.rows.length > 0 && (
        <>
          <details className={css['details']}>
            <summary>Visa som tabell</summary>
            <FigureTable data={data} />
          </details>
          <div className={`${css['tools']} k-not-print`}>
            <CopyTableButton data={data} />
            <button type="button" className={css['tool']} onClick={() => void copy()}>
              <IconCopy size={18} aria-hidden />
              Kopiera bild
            </button>
            <button type="button" className={css['tool']} onClick={() => void save('png')}>
              <IconPhotoDown size={18} aria-hidden />
              Spara bild
            </button>
            <button type="button" className={css['tool']} onClick={() => void save('svg')}>
              <IconPhotoDown size={18} aria-hidden />
              Spara som SVG
            </button>
            <span className={css['outcome']} role="status">
              {outcome}
            </span>
            {action}
          </div>
        </>
      )}
    </figure>
  );
}

/** A title as a file name: Swedish letters stay, signs go. */
function fileName(title: string): string {
  return title
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
