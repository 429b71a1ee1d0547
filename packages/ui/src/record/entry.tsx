import type { ReactNode } from 'react';
import css from './entry.module.css';

type EntriesProps = { readonly children: ReactNode };

/** Entries under each other; each child is an `li`. */
export function EntryList({ children }: EntriesProps) {
  return <ul className={css['list']}>{children}</ul>;
}

type EntryProps = {
  readonly label: string;
  /** The record's, which an address can lead to. */
  readonly id?: string;
  readonly children: ReactNode;
};

/** One record among others of a case, in a frame of its own: a consent, a placement, a document. */
export function Entry({ label, id, children }: EntryProps) {
  return (
    <article id={id} className={css['entry']} aria-label={label}>
      {children}
    </article>
  );
}

/** What it is, and beside it how it stands. */
export function EntryHead({ children }: EntriesProps) {
  return <div className={css['head']}>{children}</div>;
}

/** When and by whom. */
export function Byline({ children }: EntriesProps) {
  return <p className={css['byline']}>{children}</p>;
}
