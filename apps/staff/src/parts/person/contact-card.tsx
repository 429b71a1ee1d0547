import { completedYears } from '@kraften/domain/concepts/calendar-date/months';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import type { ProtectedIdentityKind } from '@kraften/domain/concepts/protected-identity/protected-identity';
import { contactWishes } from '@kraften/domain/concepts/self-referral/answered-questions';
import { sexLabels } from '@kraften/domain/concepts/sex/sex';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { useMe } from '../../app/session/me';
import { ActionArea } from '../action/action-area';
import { isMasked } from '../protection/is-masked';
import { protectionActions } from '../protection/protection-actions';
import css from './contact-card.module.css';
import { formatIdentityNumber } from './person-values';

type ContactCardProps = {
  readonly person: PersonDetails & {
    readonly personId: string;
    readonly postalAddress: string;
    readonly protectedIdentity: ProtectedIdentityKind | null;
    readonly isDisposed: boolean;
  };
  /** Whether a protected identity is shown to the reader. */
  readonly identityIsOpen: boolean;
  /** What the person answered in the public form, or null: it may say how to reach them. */
  readonly answers: unknown;
};

/** How to reach the person, and who it is. */
export function ContactCard({ person, identityIsOpen, answers }: ContactCardProps) {
  const { today } = useMe();
  const { phone, email, postalAddress, municipality, birthDate, identityNumber, sex } = person;
  const age = birthDate === null ? '' : `, ${completedYears(birthDate, today)} år`;
  const actions = protectionActions({ person, identityIsOpen });
  return (
    <SideCard title="Kontakt">
      {isMasked({ person, identityIsOpen }) ? (
        <p>{masked}</p>
      ) : (
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
      )}
      {actions.length > 0 && (
        <div className={css['foot']}>
          <ActionArea actions={actions} />
        </div>
      )}
    </SideCard>
  );
}

const masked =
  'Uppgifterna är skyddade. Personens handledare och teamets ledare kan se dem. Be någon av dem om hjälp att nå personen.';
