import {
  baseDataChangeKindLabels,
  baseDataFieldLabels,
  baseDataPartLabels,
} from '@kraften/domain/concepts/base-data/base-data-part';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatDate } from '@kraften/ui/format/date';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Byline, Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { Flag } from '@kraften/ui/record/flag';
import css from './base-data.module.css';
import type { BaseData, BaseDataChange } from './base-data-record';

/** What stood before, the latest first: field by field, from which day, by whom and why. */
export function BaseDataHistory({ data: { changes, person } }: { readonly data: BaseData }) {
  return (
    <Section
      title="Historik"
      description={
        person === null
          ? 'Det som har rättats och ändrats, det senaste först. Ändringar av namn, nummer, kontakt och adress är skyddade och visas inte här.'
          : 'Det som har rättats och ändrats, det senaste först.'
      }
    >
      {changes.length === 0 ? (
        <EmptyState title="Inget har ändrats">
          Rätta eller ändra uppgifterna ovanför. Det som stod förut visas sedan här, med vem som ändrade och när.
        </EmptyState>
      ) : (
        <EntryList>
          {changes.map((change) => (
            <li key={change.changeId}>
              <Change change={change} />
            </li>
          ))}
        </EntryList>
      )}
    </Section>
  );
}

function Change({ change }: { readonly change: BaseDataChange }) {
  const { part, kind, fromOn, reason, fields, recordedAt, recordedByName } = change;
  const title = baseDataPartLabels[part].sv;
  const label = baseDataChangeKindLabels[kind].sv;
  const holds = fromOn === null ? 'gäller från början' : `gäller från ${formatDate(fromOn)}`;
  return (
    <Entry label={`${title}, ${label.toLowerCase()} ${formatDateTime(recordedAt)}`}>
      <EntryHead>
        <h3 className={css['title']}>{title}</h3>
        <Flag kind="plain">
          {label}, {holds}
        </Flag>
      </EntryHead>
      {fields.length === 0 && <p>Det som stod är gallrat.</p>}
      <dl className={css['changed']}>
        {fields.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{baseDataFieldLabels[field]}</dt>
            <dd>
              <span className="k-unseen">Förut: </span>
              <del className={css['before']}>{before}</del> <span aria-hidden>→</span>{' '}
              <span className="k-unseen">Nu: </span>
              <ins className={css['after']}>{after}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {reason !== '' && <p className={css['reason']}>{reason}</p>}
      <Byline>
        {recordedByName ?? 'Tidigare medarbetare'}, {formatDateTime(recordedAt)}
      </Byline>
    </Entry>
  );
}
