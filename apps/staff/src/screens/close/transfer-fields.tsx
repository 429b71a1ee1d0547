import { consentFormLabels, consentForms } from '@kraften/domain/concepts/consent/consent-codes';
import { transferCategories, transferCategoryLabels } from '@kraften/domain/concepts/transfer/transfer';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import type { KraftenForm } from '@kraften/ui/form/use-kraften-form';
import type { ClosingRecord } from '../../parts/closing/closing-record';
import type { ClosingValues } from './closing-values';

type TransferFieldsProps = {
  readonly form: KraftenForm<ClosingValues>;
  readonly teams: ClosingRecord['otherTeams'];
  readonly enrolledOn: string;
  readonly today: string;
};

/** Where the participant goes on, and what they have said yes to. */
export function TransferFields({ form, teams, enrolledOn, today }: TransferFieldsProps) {
  const { consentForm } = form.values;
  return (
    <>
      <SelectField
        label="Till vilket team?"
        placeholder="Välj team"
        options={teams.map(({ teamId, name }) => ({ value: teamId, label: name }))}
        {...form.field('toTeamId')}
      />
      <CheckboxGroupField
        label="Vad har deltagaren sagt ja till att ni skickar?"
        hint="Namn, personnummer, kön och vem som remitterade från början följer alltid med. Fråga innan du bockar för något mer."
        optional
        options={optionsOf(transferCategories, transferCategoryLabels)}
        {...form.field('categories')}
      />
      <RadioField
        label="Hur gavs samtycket?"
        options={optionsOf(consentForms, consentFormLabels)}
        {...form.field('consentForm')}
      />
      {consentForm !== null && consentForm !== 'oral' && (
        <TextField
          label="Var finns det undertecknade samtycket?"
          hint="Till exempel pärm och flik. Skriv inget om hälsa eller ekonomi."
          {...form.field('keptAt')}
        />
      )}
      {consentForm === 'oral' && (
        <TextField label="Vem mer hörde samtycket?" hint="Vittnets för- och efternamn." {...form.field('witness')} />
      )}
      <DateField label="Samtycket gavs" min={enrolledOn} max={today} {...form.field('consentedOn')} />
    </>
  );
}
