import { completedYears } from '@kraften/domain/concepts/calendar-date/months';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import { sexLabels } from '@kraften/domain/concepts/sex/sex';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { useMe } from '../../app/session/me';
import { contactWishes } from '../referral/answered-questions';
import { formatIdentityNumber } from './person-values';

type ContactCardProps = {
  readonly person: PersonDetails & { readonly postalAddress: string };
  /** What the person answered in the public form, or null: it may say how to reach them. */
  readonly answers: unknown;
};

/** How to reach the person, and who it is. */
export function ContactCard({ person, answers }: ContactCardProps) {
  const { today } = useMe();
  const { phone, email, postalAddress, municipality, birthDate, identityNumber, sex } = person;
  const age = birthDate === null ? '' : `, ${completedYears(birthDate, today)} år`;
  return (
    <SideCard title="Kontakt">
      <DefinitionList
        facts={[
          {
            term: 'Telefon',
            value: phone === '' ? null : <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>,
          },
          { term: 'E-post', value: email === '' ? null : <a href={`mailto:${email}`}>{email}</a> },
          ...(postalAddress === '' ? [] : [{ term: 'Adress', value: postalAddress }]),
          ...contactWishes(answers).map(({ question, answer }) => ({ term: question, value: answer })),
          { term: 'Bostadskommun', value: municipality === '' ? null : municipality },
          { term: 'Född', value: birthDate === null ? null : `${birthDate}${age}` },
          { term: 'Personnummer', value: identityNumber === '' ? null : formatIdentityNumber(identityNumber) },
          { term: 'Kön', value: sexLabels[sex].sv },
        ]}
      />
    </SideCard>
  );
}
