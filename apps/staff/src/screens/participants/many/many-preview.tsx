import { type Divided, leftOutLabels } from '@kraften/domain/concepts/many-at-once/many-at-once';
import type { ReactNode } from 'react';
import css from './many.module.css';

type ManyPreviewProps = {
  readonly leftOut: Divided<unknown>['leftOut'];
  /** Whom it concerns, each with what will be. */
  readonly lines: readonly { readonly id: string; readonly name: string; readonly will?: string }[];
  /** What will be done, in a sentence. */
  readonly children: ReactNode;
};

/** What will be done, to whom, and who is left out and why: before it is done. */
export function ManyPreview({ leftOut, lines, children }: ManyPreviewProps) {
  return (
    <section className={css['preview']} aria-label="Det här händer" aria-live="polite">
      <p className={css['sum']}>{children}</p>
      {leftOut.length > 0 && (
        <ul className={css['leftOut']}>
          {leftOut.map(({ reason, count }) => (
            <li key={reason}>
              Utan {count} {leftOutLabels[reason]}
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <details className={css['who']} open={lines.length <= 12}>
          <summary>Visa vilka</summary>
          <ul>
            {lines.map(({ id, name, will }) => (
              <li key={id}>
                <span>{name}</span>
                {will !== undefined && <span className={css['will']}>{will}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
