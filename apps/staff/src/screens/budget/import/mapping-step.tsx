import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { oreText } from '@kraften/domain/concepts/budget/ore';
import { byAccount, leftOut, noUnit } from '@kraften/domain/concepts/budget-import/outcome-mapping';
import { Notice } from '@kraften/ui/feedback/notice';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import type { Option } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { Button } from '@mantine/core';
import { useState } from 'react';
import css from '../../../parts/file-import/file-import.module.css';
import type { OpenedFile } from './budget-import-client';
import type { Said } from './said';

type MappingStepProps = {
  readonly year: number;
  readonly opened: OpenedFile;
  readonly said: Said;
  readonly pending: boolean;
  readonly onChange: (said: Said) => void;
  readonly onSheet: (sheetName: string) => Promise<void>;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** More than one looks through without searching. */
const manyUnits = 12;
const mostFound = 20;

/** What the file's accounts and cost centres are to the team: guessed, or as last time, for the reader to look through. */
export function MappingStep({ year, opened, said, pending, onChange, onSheet, onBack, onNext }: MappingStepProps) {
  const { kind, howRead, years, months, accounts, units, categories, sheetNames, sheetName } = opened;
  const { mapping } = said;
  const toCategories = categories.map(({ categoryId, name }) => ({ value: categoryId, label: name }));
  const none: Option<string> = { value: leftOut, label: 'Räkna inte med' };
  const unitSums = new Map<string, number>();
  for (const { unit, ore } of accounts.flatMap((account) => account.units)) {
    unitSums.set(unit, (unitSums.get(unit) ?? 0) + ore);
  }
  const counted = accounts.flatMap(({ key, name, units: at }) => {
    const meant = at.filter(({ unit }) => (mapping.units[unit] ?? byAccount) === byAccount);
    const ore = meant.reduce((sum, each) => sum + each.ore, 0);
    return meant.length === 0 ? [] : [{ key, name, ore }];
  });
  const [sought, setSought] = useState('');
  const words = sought.trim().toLocaleLowerCase('sv');
  const [others, chosen] = [true, false].map((isLeftOut) =>
    units.filter(({ key }) => (mapping.units[key] === leftOut) === isLeftOut),
  );
  const found =
    units.length <= manyUnits
      ? units
      : [
          ...(chosen ?? []),
          ...(words === ''
            ? []
            : (others ?? []).filter(({ key, name }) => `${key} ${name}`.toLocaleLowerCase('sv').includes(words))
          ).slice(0, mostFound),
        ];
  const say = (part: 'accounts' | 'units', key: string, meaning: string | null) => {
    const { [key]: _before, ...others } = mapping[part];
    onChange({ ...said, mapping: { ...mapping, [part]: meaning === null ? others : { ...others, [key]: meaning } } });
  };

  return (
    <>
      <p className={css['prose']}>
        {howRead} Gå igenom vad som hör till vad. Det du väljer är förvalt nästa gång teamet läser in en fil.
      </p>
      {sheetNames.length > 1 && (
        <SelectField
          error={undefined}
          id="budget-import-sheet"
          name="sheet"
          label="Blad"
          options={sheetNames.map((name) => ({ value: name, label: name }))}
          value={sheetName}
          onChange={(name) => {
            if (name !== null) void onSheet(name);
          }}
        />
      )}
      {months.length === 0 && (
        <Notice kind="soon" title={`Filen har inga belopp för ${year}`}>
          Den gäller {years.join(', ')}. Gå till det året i budgeten och läs in filen där.
        </Notice>
      )}
      {units.length > manyUnits && (
        <TextField
          id="budget-import-search"
          name="search"
          label="Sök kostnadsställe"
          hint={`Filen har ${units.length}. De som inte visas här räknas inte med.`}
          value={sought}
          error={undefined}
          onChange={setSought}
        />
      )}
      {found.length > 0 && (
        <fieldset className={css['words']}>
          <legend>Kostnadsställen</legend>
          {found.map(({ key, name }, index) => (
            <SelectField<string>
              key={key}
              error={undefined}
              id={`budget-import-unit-${index}`}
              name={`unit-${index}`}
              label={key === noUnit ? 'Utan kostnadsställe' : `${key} ${name}`.trim()}
              hint={`${oreText(unitSums.get(key) ?? 0)} kr ${year}`}
              placeholder="Välj"
              options={[
                { value: byAccount, label: 'Räkna med, efter konto' },
                none,
                ...toCategories.map(({ value, label }) => ({ value, label: `Allt till ${label}` })),
              ]}
              value={mapping.units[key] ?? null}
              onChange={(meaning) => say('units', key, meaning)}
            />
          ))}
        </fieldset>
      )}
      {counted.length > 0 && (
        <fieldset className={css['words']}>
          <legend>{kind === 'sie' ? 'Konton' : 'Ord i filen'}</legend>
          {counted.map(({ key, name, ore }, index) => (
            <SelectField<string>
              key={key}
              error={undefined}
              id={`budget-import-account-${index}`}
              name={`account-${index}`}
              label={kind === 'sie' ? `${key} ${name}`.trim() : name}
              hint={`${oreText(ore)} kr ${year}`}
              placeholder="Välj kostnadsslag"
              options={[...toCategories, none]}
              value={mapping.accounts[key] ?? null}
              onChange={(meaning) => say('accounts', key, meaning)}
            />
          ))}
        </fieldset>
      )}
      {months.length > 0 && (
        <div className={css['defaults']}>
          <SelectField<string>
            error={undefined}
            id="budget-import-through"
            name="through"
            label="Läs in till och med"
            hint="Välj den sista månaden som är bokförd i sin helhet."
            placeholder="Alla månader i filen"
            options={months.map((month) => ({ value: String(month), label: monthNames[month - 1] ?? String(month) }))}
            value={said.through === null ? null : String(said.through)}
            onChange={(month) => onChange({ ...said, through: month === null ? null : Number(month) })}
          />
          <CheckboxField
            error={undefined}
            id="budget-import-preliminary"
            name="isPreliminary"
            label="Beloppen är preliminära"
            value={said.isPreliminary}
            onChange={(isPreliminary) => onChange({ ...said, isPreliminary })}
          />
        </div>
      )}
      <div className={css['actions']}>
        <Button loading={pending} disabled={months.length === 0} onClick={onNext}>
          Visa vad som ändras
        </Button>
        <Button variant="default" onClick={onBack}>
          Välj en annan fil
        </Button>
      </div>
    </>
  );
}
