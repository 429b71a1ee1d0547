import type { ChecklistItem } from '@kraften/domain/annual-report/checklist';
import { Flag } from '@kraften/ui/record/flag';
import { SideCard } from '@kraften/ui/record/side-card';
import css from './annual-report.module.css';
import { anchorOf } from './report-record';

/** What is missing in the report or contradicts itself, each with the way to it. */
export function ChecklistCard({ items }: { readonly items: readonly ChecklistItem[] }) {
  const written = items.filter(({ kind }) => kind !== 'empty');
  const empty = items.filter(({ kind }) => kind === 'empty');
  return (
    <SideCard title="Att se över">
      {items.length === 0 ? (
        <p>Allt är skrivet, och siffrorna går ihop.</p>
      ) : (
        <>
          <Items items={written} />
          {empty.length > 0 && (
            <details className={css['previous']}>
              <summary>{empty.length} ställen utan text</summary>
              <Items items={empty} />
            </details>
          )}
        </>
      )}
    </SideCard>
  );
}

function Items({ items }: { readonly items: readonly ChecklistItem[] }) {
  return (
    <ul className={css['checklist']}>
      {items.map(({ key, message, stops }) => (
        <li key={message}>
          {stops && <Flag kind="late">Hindrar</Flag>}{' '}
          {key === null ? message : <a href={`#${anchorOf(key)}`}>{message}</a>}
        </li>
      ))}
    </ul>
  );
}
