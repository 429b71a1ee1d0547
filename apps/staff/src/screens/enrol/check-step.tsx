import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { consentPurposeLabels } from '@kraften/domain/concepts/consent/consent-codes';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { insuranceAnswerLabels } from '@kraften/domain/concepts/participation/enrolment-draft';
import { sexLabels } from '@kraften/domain/concepts/sex/sex';
import { formatDate } from '@kraften/ui/format/date';
import { formatCount } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { paths } from '../../app/routing/paths';
import { isMasked } from '../../parts/protection/is-masked';
import type { Referral } from '../../parts/referral/referral-record';
import css from './enrol.module.css';
import { EnrolmentOutlook } from './enrolment-outlook';
import { type EnrolmentValues, monthsOf } from './enrolment-values';
import type { MeetingFieldsProps } from './meeting-fields';
import { meetingSteps, type StepSegment } from './meeting-steps';

/** All that will be written down, step by step, with a way back to each. */
export function CheckStep({ referral, coaches, form }: MeetingFieldsProps) {
  const { values } = form;
  const coachName = coaches.find(({ userId }) => userId === values.coachId)?.userName ?? null;
  const shown: readonly { readonly segment: StepSegment; readonly facts: readonly Fact[] }[] = [
    { segment: 'grunduppgifter', facts: personFacts(values, referral) },
    { segment: 'forsorjning', facts: incomeFacts(values) },
    { segment: 'samtycken', facts: consentFacts(values) },
    { segment: 'forsta-steget', facts: firstStepFacts(values, coachName) },
    {
      segment: 'forsakring',
      facts: [{ term: 'Försäkring', value: values.insurance && insuranceAnswerLabels[values.insurance] }],
    },
  ];
  return (
    <>
      {shown.map(({ segment, facts }) => {
        const title = meetingSteps.find((step) => step.segment === segment)?.title ?? '';
        return (
          <section key={segment} className={css['section']} aria-label={title}>
            <div className={css['sectionHead']}>
              <h3>{title}</h3>
              <AppLink href={paths.enrolStep(referral.referralId, segment)}>
                Ändra<span className="k-unseen"> {title.toLowerCase()}</span>
              </AppLink>
            </div>
            <DefinitionList layout="beside" facts={facts} />
          </section>
        );
      })}
      <EnrolmentOutlook enrolledOn={values.enrolledOn} />
    </>
  );
}

function personFacts(values: EnrolmentValues, referral: Referral): readonly Fact[] {
  if (isMasked(referral)) return [{ term: 'Namn', value: 'Skyddade personuppgifter' }];
  const sex = values['person.sex'];
  return [
    { term: 'Namn', value: `${values['person.givenName']} ${values['person.familyName']}`.trim() || null },
    { term: 'Personnummer', value: values['person.identityNumber'] || null },
    { term: 'Födelsedatum', value: values['person.birthDate'] },
    { term: 'Kön', value: sex && sexLabels[sex].sv },
    { term: 'Telefon', value: values['person.phone'] || null },
    { term: 'E-post', value: values['person.email'] || null },
    { term: 'Bostadskommun', value: values['person.municipality'] || null },
  ];
}

function incomeFacts({ incomeSource, supportYears, supportMonths }: EnrolmentValues): readonly Fact[] {
  const months = monthsOf(supportYears, supportMonths);
  return [
    { term: 'Försörjning', value: incomeSource === null ? 'Vet inte' : incomeSourceLabels[incomeSource].sv },
    {
      term: 'Tid i offentlig försörjning',
      value: months === null ? 'Okänd' : formatCount(months, 'månad', 'månader'),
    },
  ];
}

function consentFacts({ consents }: EnrolmentValues): readonly Fact[] {
  if (consents.length === 0) return [{ term: 'Samtycken', value: 'Inget antecknat' }];
  return consents.map(({ authority, purpose, validUntil }, index) => ({
    term: `Samtycke ${index + 1}`,
    value: [
      authority && authorityLabels[authority].sv,
      purpose && consentPurposeLabels[purpose].sv.toLowerCase(),
      validUntil && `till och med ${formatDate(validUntil)}`,
    ]
      .filter(Boolean)
      .join(', '),
  }));
}

function firstStepFacts(values: EnrolmentValues, coachName: string | null): readonly Fact[] {
  const plannedOn = values['booking.plannedOn'];
  const booked = [
    plannedOn === null ? 'Dag saknas' : formatDate(plannedOn),
    values['booking.plannedTime'] === null ? 'klockslag saknas' : `kl ${values['booking.plannedTime']}`,
    values['booking.place'],
  ];
  return [
    { term: 'Handledare', value: coachName },
    { term: 'Skrivs in', value: values.enrolledOn && formatDate(values.enrolledOn) },
    {
      term: 'Första steget',
      value: values.firstStep === '' ? null : <span className={css['written']}>{values.firstStep}</span>,
    },
    {
      term: 'Första uppföljningen',
      value: values.books === 'later' ? 'Bokas senare' : booked.filter((part) => part !== '').join(', '),
    },
  ];
}
