import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import css from './chart.module.css';
import { type FigureTableData, toTabSeparated } from './figure-table-data';

/** Puts the numbers on the clipboard, for a spreadsheet or a report. */
export function CopyTableButton({ data }: { readonly data: FigureTableData }) {
  const [outcome, setOutcome] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(toTabSeparated(data));
      setOutcome('Tabellen är kopierad.');
    } catch {
      setOutcome('Det gick inte att kopiera. Markera tabellen och kopiera den själv.');
    }
  }

  return (
    <>
      <button type="button" className={css['tool']} onClick={() => void copy()}>
        <IconCopy size={18} aria-hidden />
        Kopiera tabell
      </button>
      <span className={css['outcome']} role="status">
        {outcome}
      </span>
    </>
  );
}
