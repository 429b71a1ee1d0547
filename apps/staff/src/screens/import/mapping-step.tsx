import { guessCode } from '@kraften/domain/concepts/import/guess-mapping';
import {
  type CodedField,
  codedFields,
  type ImportField,
  importFieldNames,
  importFields,
} from '@kraften/domain/concepts/import/import-field';
import type { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import {
  type ReferralSource,
  referralSourceLabels,
  referralSources,
} from '@kraften/domain/concepts/referral-source/referral-source';
import { Notice } from '@kraften/ui/feedback/notice';
import { SelectField } from '@kraften/ui/field/select-field';
import { formatDate } from '@kraften/ui/format/date';
import { formatCount } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import css from '../../parts/file-import/file-import.module.css';
import { codeOptions } from './code-options';
import type { OpenedList } from './import-client';

type MappingStepProps = {
  readonly list: OpenedList;
  readonly mapping: ImportMapping;
  readonly pending: boolean;
  readonly onChange: (mapping: ImportMapping) => void;
  readonly onSheet: (sheetName: string) => Promise<void>;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** Which column is which field, and what its words mean: guessed, for the reader to look through. */
export function MappingStep({ list, mapping, pending, onChange, onSheet, onBack, onNext }: MappingStepProps) {
  const fieldOf = (heading: string) => importFieldNames.find((field) => mapping.columns[field] === heading) ?? null;

  function choose(heading: string, field: ImportField | null) {
    const kept = Object.entries(mapping.columns).filter(([name, of]) => of !== heading && name !== field);
    onChange({ ...mapping, columns: { ...Object.fromEntries(kept), ...(field === null ? {} : { [field]: heading }) } });
  }
  function mean(field: CodedField, word: string, code: string | null) {
    const { [word]: _before, ...others } = mapping.values[field] ?? {};
    onChange({
      ...mapping,
      values: { ...mapping.values, [field]: code === null ? others : { ...others, [word]: code } },
    });
  }

  return (
    <>
      {list.importedBefore !== null && (
        <Notice kind="soon" title="Listan är redan importerad">
          Samma fil importerades {formatDate(list.importedBefore.slice(0, 10))}. Den går inte att importera en gång
          till, om du inte först ångrar den importen.
        </Notice>
      )}
      <p className={css['prose']}>
        Filen har {formatCount(list.rows, 'rad', 'rader')}.{' '}
        {list.isRemembered
          ? 'Kolumnerna är ihopparade som förra gången teamet importerade en lista med samma rubriker.'
          : 'Kolumnerna är ihopparade efter vad rubrikerna brukar betyda. Gå igenom dem.'}
      </p>
      {list.sheetNames.length > 1 && (
        <SelectField
          error={undefined}
          id="import-sheet"
          name="sheet"
          label="Blad"
          options={list.sheetNames.map((name) => ({ value: name, label: name }))}
          value={list.sheetName}
          onChange={(name) => {
            if (name !== null) void onSheet(name);
          }}
        />
      )}
      <ul className={css['columns']} aria-label="Kolumner">
        {list.columns.map(({ heading, letters, samples }) => (
          <li key={heading}>
            <div>
              <strong>{heading}</strong>
              <span className={css['quiet']}> Kolumn {letters}</span>
              <p className={css['quiet']}>
                {samples.filter((sample) => sample !== '').join(' · ') || 'Tom i de första raderna'}
              </p>
            </div>
            <SelectField
              error={undefined}
              id={`import-column-${letters}`}
              name={`column-${letters}`}
              label={`${heading} är`}
              placeholder="Läs inte in"
              options={importFieldNames.map((field) => ({ value: field, label: importFields[field].label.sv }))}
              value={fieldOf(heading)}
              onChange={(field) => choose(heading, field)}
            />
          </li>
        ))}
      </ul>
      <div className={css['defaults']}>
        {mapping.columns.enrolledOn !== undefined && (
          <SelectField
            error={undefined}
            id="import-coach"
            name="coach"
            label="Handledare där listan inte säger vem"
            placeholder="Ingen: alla rader säger vem"
            options={list.coaches.map(({ userId, userName }) => ({ value: userId, label: userName }))}
            value={mapping.coach}
            onChange={(coach) => onChange({ ...mapping, coach })}
          />
        )}
        <SelectField<ReferralSource>
          error={undefined}
          id="import-source"
          name="source"
          label="Remittent där listan inte säger vem"
          placeholder="Ingen: alla rader säger vem"
          options={referralSources.map((source) => ({ value: source, label: referralSourceLabels[source].sv }))}
          value={mapping.source}
          onChange={(source) => onChange({ ...mapping, source })}
        />
      </div>
      {codedFields.map((field) => {
        const words = list.columns.find(({ heading }) => heading === mapping.columns[field])?.words ?? [];
        if (words.length === 0) return null;
        return (
          <fieldset key={field} className={css['words']}>
            <legend>Vad orden under {importFields[field].label.sv} betyder</legend>
            {words.map((word, index) => (
              <SelectField
                key={word}
                error={undefined}
                id={`import-word-${field}-${index}`}
                name={`${field}-${index}`}
                label={`”${word}”`}
                placeholder="Vet inte: visa som fel"
                options={codeOptions(field, list.coaches)}
                value={mapping.values[field]?.[word] ?? guessCode(field, word, list.coaches)}
                onChange={(code) => mean(field, word, code)}
              />
            ))}
          </fieldset>
        );
      })}
      <div className={css['actions']}>
        <Button loading={pending} onClick={onNext}>
          Kontrollera listan
        </Button>
        <Button variant="default" onClick={onBack}>
          Välj en annan fil
        </Button>
      </div>
    </>
  );
}
