import { PageHeader } from '@kraften/ui/layout/page-header';
import type { ComponentProps, ReactNode } from 'react';
import { PrintButton } from './print-button';
import css from './sheet.module.css';

export type SheetHeaderProps = Omit<ComponentProps<typeof PageHeader>, 'actions'> & {
  /** Buttons beside the one that prints. */
  readonly actions?: ReactNode;
};

/** What stands above a sheet on the screen, and not on paper. */
export function SheetHeader({ actions, ...header }: SheetHeaderProps) {
  return (
    <div className="k-not-print">
      <PageHeader
        {...header}
        actions={
          <>
            <PrintButton />
            {actions}
          </>
        }
      />
    </div>
  );
}

type SheetProps = {
  /** What the sheet is called to who doesn't see it. */
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A paper to hand out, as it is printed. */
export function Sheet({ label, title, children }: SheetProps) {
  return (
    <article className={css['sheet']} aria-label={label}>
      <h2 className={css['title']}>{title}</h2>
      {children}
    </article>
  );
}

/** A part of a sheet that isn't cut in two between pages. */
export function SheetPart({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className={css['part']}>
      {title !== undefined && <h3>{title}</h3>}
      {children}
    </section>
  );
}

type SheetFactsProps = {
  /** An empty value is a line to write on. */
  readonly facts: readonly { readonly term: string; readonly value: string }[];
};

/** Facts by name, with room to write those that aren't known. */
export function SheetFacts({ facts }: SheetFactsProps) {
  return (
    <dl className={css['facts']}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value === '' ? (
              <>
                <span className="k-unseen">Att fylla i</span>
                <span className={css['blank']} />
              </>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Lines to sign on, each with what is to be written there. */
export function Signatures({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className={css['signatures']}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
