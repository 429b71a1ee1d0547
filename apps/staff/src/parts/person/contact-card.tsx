import { completedYears } from '@kraften/domain/concepts/calendar-date/months';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import { sexLabels } from '@kraften/domain/concepts/sex/sex';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { useMe } from '../../app/session/me';
import { formatIdentityNumber } from './person-values';

type ContactCardProps = {
  readonly person: PersonDetails & { readonly postalAddress: string };
  /** How the person asked to be reached, where they said so. */
  readonly wishes?: readonly Fact[];
};

/** How to reach the person, and who it is. */
export function ContactCard({ person, wishes = [] }: ContactCardProps) {
  const { today } = useMe();
  const { phone, email, postalAddress, municipality, birthDate, identityNumber, sex } = person;
  const age = birthDate === null ? '' : `, ${completedYears(birthDate, today)} år`;
  return (
    <SideCard title="Kontakt">
      <DefinitionList
        facts={[
          { term: 'Telefon', value: phone === '' ? null : <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a> },
          { term: 'E-post', value: email === '' ? null : <a href={`mailto:${email}`}>{email}</a> },
          ...(postalAddress === '' ? [] : [{ term: 'Adress', value: postalAddress }]),
          ...wishes,
          { term: 'Bostadskommun', value: municipality === '' ? null : municipality },
          { term: 'Född', value: birthDate === null ? null : `${birthDate}${age}` },
          { term: 'Personnummer', value: identityNumber === '' ? null : formatIdentityNumber(identityNumber) },
          { term: 'Kön', value: sexLabels[sex].sv },
        ]}
      />
    </SideCard>
  );
}
