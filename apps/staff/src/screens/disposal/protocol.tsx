import { extractTables } from '@kraften/domain/concepts/register-extract/extract-tables';
import { disposalEffects } from '@kraften/domain/concepts/retention/disposal-effects';
import { retainedKinds, retentionRules } from '@kraften/domain/concepts/retention/retention-rules';
import { formatDateTime } from '@kraften/ui/format/instant';
import { formatCount } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import css from './disposal.module.css';
import type { Disposal } from './disposal-record';

/** Who decided what, when, and what has gone. Names nobody that it is about: persons are numbers of records. */
export function Protocol({ disposal }: { readonly disposal: Disposal }) {
  const { items, decidedAt, decidedByName, confirmedAt, confirmedByName } = disposal;
  const disposed = items.filter(({ disposedAt }) => disposedAt !== null);
  const withdrawn = items.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const kinds = retainedKinds.filter((kind) => items.some((item) => item.kind === kind));
  return (
    <>
      <Section title="Beslutet">
        <DefinitionList
          layout="beside"
          facts={[
            { term: 'Beslutat', value: `${formatDateTime(decidedAt)} av ${decidedByName ?? 'tidigare medarbetare'}` },
            {
              term: 'Bekräftat',
              value:
                confirmedAt === null
                  ? null
                  : `${formatDateTime(confirmedAt)} av ${confirmedByName ?? 'tidigare medarbetare'}`,
            },
            { term: 'Personer', value: items.length },
            { term: 'Gallrade', value: disposed.length },
            ...(withdrawn.length === 0
              ? []
              : [{ term: 'Undantagna, fick inte gallras längre', value: withdrawn.length }]),
            ...kinds.map((kind) => ({ term: retentionRules[kind].label.sv, value: retentionRules[kind].basis })),
          ]}
        />
      </Section>
      {disposed.length > 0 && (
        <Section title="Vad som är gallrat">
          <ul className={css['gone']}>
            {removedIn(disposed).map(({ table, rows }) => (
              <li key={table}>
                {extractTables[table]?.heading ?? table}: {formatCount(rows, 'rad', 'rader')}{' '}
                {disposalEffects[table]?.rows === 'removed' ? 'borttagna' : 'utan namn och fri text'}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Personerna, efter postens nummer">
        <ul className={css['items']}>
          {items.map((item) => (
            <li key={item.itemId}>
              <code>{item.personId}</code> {itemText(item)}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function itemText({ disposedAt, withdrawnAt, archivedAt }: Disposal['items'][number]): string {
  if (disposedAt !== null) return `gallrad ${formatDateTime(disposedAt)}`;
  if (withdrawnAt !== null) return `undantagen ${formatDateTime(withdrawnAt)}`;
  return archivedAt === null ? 'väntar' : `fil till arkivet hämtad ${formatDateTime(archivedAt)}`;
}

/** How many rows of each table, over all persons. */
function removedIn(items: Disposal['items']): readonly { readonly table: string; readonly rows: number }[] {
  const all = items.flatMap(({ removed }) => removed);
  return Object.keys(extractTables)
    .map((table) => ({
      table,
      rows: all.filter((one) => one.table === table).reduce((sum, { rows }) => sum + rows, 0),
    }))
    .filter(({ rows }) => rows > 0);
}
