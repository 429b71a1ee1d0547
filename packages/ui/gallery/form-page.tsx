import { Button } from '@mantine/core';
import { CheckboxField } from '../src/field/checkbox-field';
import { DateField } from '../src/field/date-field';
import { NumberField } from '../src/field/number-field';
import { RadioField } from '../src/field/radio-field';
import { SelectField } from '../src/field/select-field';
import { TextArea } from '../src/field/text-area';
import { TextField } from '../src/field/text-field';
import { TimeField } from '../src/field/time-field';
import { Form } from '../src/form/form';
import { FormActions } from '../src/form/form-actions';
import { FormRow, FormSection } from '../src/form/form-section';
import { useKraftenForm } from '../src/form/use-kraften-form';
import { PageHeader } from '../src/layout/page-header';

export function FormPage() {
  const form = useKraftenForm({
    initialValues: {
      name: '',
      email: '',
      outcome: null as 'work' | 'studies' | 'other' | null,
      source: null as 'FK' | 'AF' | null,
      on: null as string | null,
      at: null as string | null,
      months: null as number | null,
      agreed: false,
      note: '',
    },
    validate: (values) => [
      ...(values.name === '' ? [{ field: 'name', message: 'Skriv personens namn.' }] : []),
      ...(values.outcome === null ? [{ field: 'outcome', message: 'Välj vad personen gick vidare till.' }] : []),
      ...(values.on === null ? [{ field: 'on', message: 'Skriv vilken dag deltagandet avslutas.' }] : []),
      ...(values.agreed
        ? []
        : [{ field: 'agreed', message: 'Bekräfta att du har gått igenom avslutet med personen.' }]),
    ],
    submit: (values) =>
      new Promise((resolve, reject) => {
        setTimeout(() => (values.note.includes('fel') ? reject(new Error('nätet')) : resolve([])), 800);
      }),
  });
  return (
    <>
      <PageHeader
        title="Avsluta deltagandet"
        description="Anna Ek, inskriven mån 3 mars 2025."
        back={{ href: '#/fall', label: 'Anna Ek' }}
      />
      <Form form={form} label="Avsluta deltagandet">
        <TextField label="Namn" {...form.field('name')} />
        <TextField
          label="E-post"
          type="email"
          width="medium"
          optional
          hint="Vi skriver bara om tider, aldrig om något som rör ärendet."
          {...form.field('email')}
        />
        <FormRow>
          <DateField label="Sista dagen" {...form.field('on')} />
          <TimeField label="Klockan" optional {...form.field('at')} />
        </FormRow>
        <RadioField
          label="Vad gick personen vidare till?"
          hint="Arbete, studier och annan arbetslivsinriktad rehabilitering räknas som resultat."
          options={[
            { value: 'work', label: 'Arbete', hint: 'Med eller utan lönestöd' },
            { value: 'studies', label: 'Studier' },
            { value: 'other', label: 'Annat' },
          ]}
          {...form.field('outcome')}
        />
        <FormSection title="Försörjning" description="Det som gäller dagen efter avslutet.">
          <SelectField
            label="Remitterad av"
            options={[
              { value: 'FK', label: 'Försäkringskassan' },
              { value: 'AF', label: 'Arbetsförmedlingen' },
            ]}
            {...form.field('source')}
          />
          <NumberField label="Tid i offentlig försörjning" unit="månader" decimals optional {...form.field('months')} />
        </FormSection>
        <TextArea
          label="Slutdokumentation"
          optional
          hint="Skriv ”fel” för att se vad som händer när det inte går att spara."
          {...form.field('note')}
        />
        <CheckboxField label="Jag har gått igenom avslutet med personen" {...form.field('agreed')} />
        <FormActions form={form} submit="Avsluta deltagandet" submitting="Avslutar …" showSaved>
          <Button variant="default">Avbryt</Button>
        </FormActions>
      </Form>
    </>
  );
}
