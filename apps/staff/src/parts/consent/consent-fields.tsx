import { authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import {
  categoriesOf,
  consentCategoryLabels,
  consentFormLabels,
  consentForms,
  consentPurposeLabels,
  consentPurposes,
} from '@kraften/domain/concepts/consent/consent-codes';
import { latestValidUntil } from '@kraften/domain/concepts/consent/given-consent';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import { useMe } from '../../app/session/me';
import type { ConsentValues } from './consent-values';

type ConsentBindings = { readonly [Name in keyof ConsentValues]: FieldBinding<ConsentValues[Name]> };

/** A consent's fields, from what gives a field by its name. */
export function consentBindings(field: {
  (name: 'authority'): ConsentBindings['authority'];
  (name: 'purpose'): ConsentBindings['purpose'];
  (name: 'categories'): ConsentBindings['categories'];
  (name: 'form'): ConsentBindings['form'];
  (name: 'keptAt' | 'witness'): ConsentBindings['keptAt'];
  (name: 'givenOn' | 'validUntil'): ConsentBindings['givenOn'];
}): ConsentBindings {
  return {
    authority: field('authority'),
    purpose: field('purpose'),
    categories: field('categories'),
    form: field('form'),
    keptAt: field('keptAt'),
    witness: field('witness'),
    givenOn: field('givenOn'),
    validUntil: field('validUntil'),
  };
}

/** What a consent asks for: to whom, for what, which particulars, how it was given and until when. */
export function ConsentFields({ fields }: { readonly fields: ConsentBindings }) {
  const { today } = useMe();
  const purpose = fields.purpose.value;
  const givenAs = fields.form.value;
  return (
    <>
      <SelectField
        label="Vilken myndighet gäller det?"
        options={optionsOf(authorities, authorityLabels)}
        {...fields.authority}
      />
      <RadioField
        label="Vad gäller samtycket?"
        hint="Ett samtycke för varje ändamål. Bara det första låter myndigheten läsa i Kraften."
        options={optionsOf(consentPurposes, consentPurposeLabels)}
        {...fields.purpose}
      />
      {purpose !== null && (
        <CheckboxGroupField
          label="Vilka uppgifter?"
          hint="Namn och födelsedatum följer alltid med."
          options={optionsOf(categoriesOf[purpose], consentCategoryLabels)}
          {...fields.categories}
        />
      )}
      <RadioField label="Hur gavs samtycket?" options={optionsOf(consentForms, consentFormLabels)} {...fields.form} />
      {givenAs !== null && givenAs !== 'oral' && (
        <TextField
          label="Var finns det undertecknade samtycket?"
          hint="Till exempel pärm och flik, eller numret i er e-tjänst. Skriv inget om hälsa eller ekonomi."
          {...fields.keptAt}
        />
      )}
      {givenAs === 'oral' && (
        <TextField label="Vem mer hörde samtycket?" hint="Vittnets för- och efternamn." {...fields.witness} />
      )}
      <DateField label="Gavs den" max={today} {...fields.givenOn} />
      <DateField
        label="Gäller till och med"
        hint="Högst två år från den dag då det gavs."
        min={today}
        max={latestValidUntil(today)}
        {...fields.validUntil}
      />
    </>
  );
}
