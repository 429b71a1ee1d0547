import { chartFigures } from '@kraften/domain/annual-report/chart-figures';
import type {
  PrintedBlock,
  PrintedReport,
  PrintedRun,
  PrintedTable,
} from '@kraften/domain/annual-report/printed-report';
import { Fragment, useId } from 'react';
import { LineChart } from '../chart/line-chart';
import { formatNumber } from '../format/number';
import css from './printed-report.module.css';

/** A report as it stands on paper: its blocks, and last the definitions of its figures. */
export function PrintedReportView({ report }: { readonly report: PrintedReport }) {
  return (
    <article className={css['report']} aria-label={report.title}>
      <p className={css['subtitle']}>{report.subtitle.join(' · ')}</p>
      <PrintedBlocks blocks={report.blocks} level={2} />
      <details className={css['definitions']}>
        <summary>Så räknas siffrorna</summary>
        <dl>
          {report.definitions.map(({ label, version, text }) => (
            <Fragment key={label}>
              <dt>
                {label}, version {version}
              </dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      </details>
    </article>
  );
}

type BlocksProps = {
  readonly blocks: readonly PrintedBlock[];
  /** The level of the page's heading for a block's first. */
  readonly level: 2 | 3;
};

/** Blocks of a report under each other. */
export function PrintedBlocks({ blocks, level }: BlocksProps) {
  // Blocks have no name of their own, and never change places while they are shown.
  return blocks.map((block, at) => <Block key={`${block.kind} ${at}`} block={block} level={level} />);
}

function Block({ block, level }: { readonly block: PrintedBlock; readonly level: 2 | 3 }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(block.level + level - 1, 6)}` as 'h2' | 'h3' | 'h4' | 'h5';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p className={css['paragraph']}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={css['list']}>
          {block.items.map((runs) => (
            <li key={runs.map(({ text }) => text).join('')}>
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table table={block} />;
    case 'chart': {
      const lines = block.lines.map(({ label, values }) => ({ label, points: values.map((y, x) => ({ x, y })) }));
      return (
        <div className={css['block']}>
          <LineChart
            title={block.caption}
            summary={block.alternative}
            lines={lines}
            xTicks={block.labels.map((label, at) => ({ at, label }))}
            formatY={(value) => formatNumber(value)}
            valueAt={(value) => formatNumber(value, 1)}
            yUnit={block.unit}
            intervals="whiskers"
          />
          <Table table={chartFigures(block)} />
        </div>
      );
    }
    case 'new-page':
      return <hr className={css['newPage']} />;
  }
}

function Runs({ runs }: { readonly runs: readonly PrintedRun[] }) {
  return runs.map((run, at) => <Run key={`${run.text} ${at}`} run={run} />);
}

function Run({ run: { text, bold, italic, href } }: { readonly run: PrintedRun }) {
  const linked = href === undefined ? text : <a href={href}>{text}</a>;
  const leaning = italic === true ? <em>{linked}</em> : linked;
  return bold === true ? <strong>{leaning}</strong> : leaning;
}

function Table({ table: { caption, columns, rows, notes } }: { readonly table: PrintedTable }) {
  const captionId = useId();
  return (
    <div className={css['block']}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css['scroller']} aria-labelledby={captionId} tabIndex={0}>
        <table className={css['table']}>
          <caption id={captionId}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ label, align }) => (
                <th key={label} scope="col" data-align={align}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={`${cells[0]?.text ?? ''} ${row}`}>
                {cells.map(({ text }, at) =>
                  at === 0 ? (
                    <th key={columns[at]?.label} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={columns[at]?.label} data-align={columns[at]?.align}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note} className={css['note']}>
          {note}
        </p>
      ))}
    </div>
  );
}
