import { withheldText } from '@kraften/domain/concepts/register-extract/register-extract';
import { RadioField } from '@kraften/ui/field/radio-field';
import type { Decision, Decisions, Field } from './extracted';
import css from './register-extract.module.css';

type ExtractRecordProps = {
  readonly fields: readonly Field[];
  readonly decisions: Decisions;
  readonly onDecide: (fieldId: string, decision: Decision) => void;
};

const choices = [
  { value: 'release', label: 'Lämna ut' },
  { value: 'withhold', label: 'Stryk' },
] as const;

/** One record, what isn't filled in left out. */
export function ExtractRecord({ fields, decisions, onDecide }: ExtractRecordProps) {
  return (
    <dl className={css['record']}>
      {fields
        .filter(({ text }) => text !== '')
        .map(({ fieldId, name, label, text, review }) => {
          const decision = decisions.get(fieldId) ?? null;
          return (
            <div key={name} data-review={review === null ? undefined : (decision ?? 'left')}>
              <dt>{label}</dt>
              <dd>
                <p className={css['text']}>{decision === 'withhold' ? withheldText : text}</p>
                {review !== null && (
                  <div className="k-not-print">
                    <RadioField
                      id={`${fieldId}-review`}
                      name={fieldId}
                      label={`Får texten lämnas ut? (${label})`}
                      options={choices}
                      beside
                      error={undefined}
                      value={decision}
                      onChange={(next) => next !== null && onDecide(fieldId, next)}
                    />
                  </div>
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
