import { lineOf } from '@kraften/domain/concepts/register-extract/register-extract';
import type { Section } from './extracted';
import css from './register-extract.module.css';

/** Short records, a line for each. */
export function ExtractLines({ records }: Pick<Section, 'records'>) {
  return (
    <dl className={css['record']}>
      {records.map(({ recordId, fields }) => {
        const { label, text } = lineOf(fields);
        return (
          <div key={recordId}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
