import { followUpBookerLabels, followUpBookers } from '@kraften/domain/concepts/follow-up/follow-up';
import { incomeSourceLabels, incomeSources } from '@kraften/domain/concepts/income-source/income-source';
import { insuranceAnswerLabels, insuranceAnswers } from '@kraften/domain/concepts/participation/enrolment-draft';
import { Notice } from '@kraften/ui/feedback/notice';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatCount } from '@kraften/ui/format/number';
import { useMe } from '../../app/session/me';
import { ConsentFields, consentBindings } from '../../parts/consent/consent-fields';
import { PersonFields } from '../../parts/person/person-fields';
import { isMasked } from '../../parts/protection/is-masked';
import { useOfferedCodes, useOfferedWords } from '../../parts/reference-list/use-list-entries';
import { WordsToAdd } from '../../parts/reference-list/words-to-add';
import type { Referral } from '../../parts/referral/referral-record';
import { RowList } from '../../parts/sending/row-list';
import type { SendingForm } from '../../parts/sending/use-sending-form';
import { EnrolmentOutlook } from './enrolment-outlook';
import { type ConsentRow, type EnrolmentValues, firstFollowUpOn, monthsOf, newConsentOf } from './enrolment-values';

export type MeetingFieldsProps = {
  readonly referral: Referral;
  readonly coaches: readonly { readonly userId: string; readonly userName: string }[];
  readonly form: SendingForm<EnrolmentValues>;
};

export function PersonStep({ referral, form }: MeetingFieldsProps) {
  if (isMasked(referral)) {
    return (
      <Notice kind="info" title="Personen har skyddade personuppgifter">
        Uppgifterna om personen står kvar som de är. Den som blir handledare ser dem efter inskrivningen.
      </Notice>
    );
  }
  return (
    <PersonFields
      title="Personen"
      description="Hämtat från remissen. Kontrollera det tillsammans med personen."
      fields={{
        'person.givenName': form.field('person.givenName'),
        'person.familyName': form.field('person.familyName'),
        'person.identityNumber': form.field('person.identityNumber'),
        'person.birthDate': form.field('person.birthDate'),
        'person.sex': form.field('person.sex'),
        'person.phone': form.field('person.phone'),
        'person.email': form.field('person.email'),
        'person.municipality': form.field('person.municipality'),
      }}
    />
  );
}

export function IncomeStep({ form }: MeetingFieldsProps) {
  const { incomeSource, enrolledOn } = form.values;
  const offered = useOfferedCodes('income-source', incomeSources, { on: enrolledOn, chosen: incomeSource });
  const months = monthsOf(form.values.supportYears, form.values.supportMonths);
  return (
    <>
      <SelectField
        label="Försörjning vid inskrivningen"
        placeholder="Vet inte"
        optional
        options={optionsOf(offered, incomeSourceLabels)}
        {...form.field('incomeSource')}
      />
      <FormRow>
        <NumberField label="Hela år i offentlig försörjning" unit="år" optional {...form.field('supportYears')} />
        <NumberField label="Och månader" unit="månader" optional {...form.field('supportMonths')} />
      </FormRow>
      <p aria-live="polite">
        {months === null
          ? 'Lämna båda tomma om tiden är okänd.'
          : `Sammanlagt ${formatCount(months, 'månad', 'månader')} före inskrivningen.`}
      </p>
    </>
  );
}

export function ConsentsStep({ referral, form }: MeetingFieldsProps) {
  const { today } = useMe();
  return (
    <>
      <p>
        Anteckna de samtycken som personen ger i dag. De börjar gälla när du skriver in. Ett samtycke är frivilligt och
        kan tas tillbaka när som helst.
        {form.values.consents.length === 0 && ' Inget är antecknat än. Du kan fortsätta ändå.'}
      </p>
      <RowList<ConsentRow>
        legend="Samtycken"
        rowName="Samtycke"
        add="Lägg till ett samtycke"
        stacked
        newRow={() => newConsentOf(referral, today)}
        list={form.field('consents')}
        errors={form.errors}
      >
        {(field) => <ConsentFields fields={consentBindings(field)} />}
      </RowList>
    </>
  );
}

export function FirstStepStep({ referral, coaches, form }: MeetingFieldsProps) {
  const { today, team } = useMe();
  const { books, enrolledOn } = form.values;
  const places = useOfferedWords('place');
  const enrolledField = form.field('enrolledOn');
  const proposedOn = firstFollowUpOn(enrolledOn, team.followUpMonths);

  function enrolOn(day: string | null) {
    enrolledField.onChange(day);
    if (form.values['booking.plannedOn'] === proposedOn) {
      form.set('booking.plannedOn', firstFollowUpOn(day, team.followUpMonths));
    }
  }

  return (
    <>
      <TextArea
        label="Första steget"
        hint="Det ni har kommit överens om att börja med."
        optional
        rows={3}
        {...form.field('firstStep')}
      />
      <WordsToAdd list="first-step" label="Vanliga första steg" field={form.field('firstStep')} />
      <RadioField
        label="Första uppföljningen"
        options={bookingOptions}
        {...form.field('books')}
        onChange={(chosen) => chosen !== null && form.set('books', chosen)}
      />
      {books === 'now' && (
        <>
          <FormRow>
            <DateField label="Dag för uppföljningen" min={today} {...form.field('booking.plannedOn')} />
            <TimeField label="Klockan" {...form.field('booking.plannedTime')} />
          </FormRow>
          <FormRow>
            <TextField label="Plats" optional suggestions={places} {...form.field('booking.place')} />
            <SelectField
              label="Vem bokar?"
              options={optionsOf(followUpBookers, followUpBookerLabels)}
              {...form.field('booking.bookedBy')}
            />
          </FormRow>
        </>
      )}
      <FormRow>
        <SelectField
          label="Handledare"
          options={coaches.map((coach) => ({ value: coach.userId, label: coach.userName }))}
          {...form.field('coachId')}
        />
        <DateField label="Skrivs in" min={referral.receivedOn} max={today} {...enrolledField} onChange={enrolOn} />
      </FormRow>
      <EnrolmentOutlook enrolledOn={enrolledOn} />
    </>
  );
}

export function InsuranceStep({ form }: MeetingFieldsProps) {
  return (
    <RadioField
      label="Vem försäkrar deltagaren?"
      hint="Den som betalar försörjningen försäkrar oftast. Annars ska deltagaren anmälas till kommunens arbetsmarknadsenhet. Det står sedan kvar som en sak att göra."
      options={insuranceAnswers.map((value) => ({ value, label: insuranceAnswerLabels[value] }))}
      {...form.field('insurance')}
    />
  );
}

const bookingOptions = [
  { value: 'now', label: 'Boka den nu' },
  { value: 'later', label: 'Bokas senare' },
] as const;
