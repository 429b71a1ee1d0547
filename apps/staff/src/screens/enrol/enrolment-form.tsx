import { incomeSourceLabels, incomeSources } from '@kraften/domain/concepts/income-source/income-source';
import type { Enrolment } from '@kraften/domain/concepts/participation/enrolment';
import { sexLabels } from '@kraften/domain/concepts/sex/sex';
import { Notice } from '@kraften/ui/feedback/notice';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow, FormSection } from '@kraften/ui/form/form-section';
import { formatCount } from '@kraften/ui/format/number';
import { useRef, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshParticipations, refreshReferrals } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { LinkButton } from '../../parts/link/link-button';
import { PersonFields } from '../../parts/person/person-fields';
import { personValuesOf } from '../../parts/person/person-values';
import { isMasked } from '../../parts/protection/is-masked';
import { type Referral, referralRecord } from '../../parts/referral/referral-record';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { EnrolmentOutlook } from './enrolment-outlook';
import { type EnrolmentValues, enrolmentValuesOf, monthsOf, readEnrolment } from './enrolment-values';

type EnrolmentFormProps = {
  readonly referral: Referral;
  readonly coaches: readonly { readonly userId: string; readonly userName: string }[];
  readonly onEnrolled: (participationId: string) => void;
};

/** What the enrolment meeting records, in the order one talks about it. */
export function EnrolmentForm({ referral, coaches, onEnrolled }: EnrolmentFormProps) {
  const { today, userId } = useMe();
  const { referralId } = referral;
  const masked = isMasked(referral);
  const enrolled = useRef<string | null>(null);
  const [opened] = useState(() => enrolmentValuesOf(referral, today, userId));
  const form = useSendingForm<EnrolmentValues, Enrolment>({
    initialValues: opened,
    read: (values) => readEnrolment(values, masked),
    record: referralRecord(referral),
    send: async (enrolment, version) => {
      enrolled.current = (
        await apiClient.participation.enrol.mutate({ ...enrolment, referralId, version })
      ).participationId;
      await Promise.all([refreshReferrals(), refreshParticipations()]);
    },
    onSaved: () => enrolled.current !== null && onEnrolled(enrolled.current),
  });
  const { supportYears, supportMonths, enrolledOn } = form.values;
  const months = monthsOf(supportYears, supportMonths);
  const personBindings = {
    'person.givenName': form.field('person.givenName'),
    'person.familyName': form.field('person.familyName'),
    'person.identityNumber': form.field('person.identityNumber'),
    'person.birthDate': form.field('person.birthDate'),
    'person.sex': form.field('person.sex'),
    'person.phone': form.field('person.phone'),
    'person.email': form.field('person.email'),
    'person.municipality': form.field('person.municipality'),
  };

  return (
    <SendingFormFrame form={form} label="Skriv in">
      <SettleConflict
        form={form}
        stands={masked ? null : personValuesOf(referral.person)}
        fields={[
          { name: 'person.givenName', label: 'Förnamn' },
          { name: 'person.familyName', label: 'Efternamn' },
          { name: 'person.identityNumber', label: 'Personnummer' },
          { name: 'person.birthDate', label: 'Födelsedatum' },
          { name: 'person.sex', label: 'Kön', show: (sex) => sexLabels[sex].sv },
          { name: 'person.phone', label: 'Telefon' },
          { name: 'person.email', label: 'E-post' },
          { name: 'person.municipality', label: 'Kommun' },
        ]}
      />
      {masked ? (
        <Notice kind="info" title="Personen har skyddade personuppgifter">
          Uppgifterna om personen står kvar som de är. Den som blir handledare ser dem efter inskrivningen.
        </Notice>
      ) : (
        <PersonFields
          title="Personen"
          description="Hämtat från remissen. Kontrollera det tillsammans med personen."
          fields={personBindings}
        />
      )}
      <FormSection title="Försörjning">
        <SelectField
          label="Försörjning vid inskrivningen"
          placeholder="Vet inte"
          optional
          options={optionsOf(incomeSources, incomeSourceLabels)}
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
        <CheckboxField
          label="Deltagaren ska anmälas till kommunens försäkring"
          hint="När den som betalar försörjningen inte försäkrar. Det står sedan kvar som en sak att göra."
          {...form.field('insuranceToRegister')}
        />
      </FormSection>
      <FormSection title="Inskrivningen">
        <FormRow>
          <SelectField
            label="Handledare"
            options={coaches.map((coach) => ({ value: coach.userId, label: coach.userName }))}
            {...form.field('coachId')}
          />
          <DateField label="Skrivs in" min={referral.receivedOn} max={today} {...form.field('enrolledOn')} />
        </FormRow>
        <TextArea
          label="Första steget"
          hint="Det ni har kommit överens om att börja med."
          optional
          rows={3}
          {...form.field('firstStep')}
        />
        <EnrolmentOutlook enrolledOn={enrolledOn} />
      </FormSection>
      <FormActions form={form} submit="Skriv in" submitting="Skriver in …">
        <LinkButton href={paths.referral(referralId)}>Tillbaka till remissen</LinkButton>
      </FormActions>
    </SendingFormFrame>
  );
}
