import { type Authority, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import {
  type ConsentCategory,
  type ConsentPurpose,
  categoriesOf,
  consentCategoryLabels,
  consentPurposeLabels,
} from '@kraften/domain/concepts/consent/consent-codes';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { useMe } from '../../app/session/me';
import { PrintedBox } from '../../parts/page/printed-box';
import css from './consent-form.module.css';

type ConsentSheetProps = {
  /** Null is lines to write on. */
  readonly person: Pick<PersonDetails, 'givenName' | 'familyName' | 'birthDate'> | null;
  readonly consent: {
    /** Null is a line to write on. */
    readonly authority: Authority | null;
    readonly purpose: ConsentPurpose;
    readonly chosen: readonly ConsentCategory[];
    readonly validUntil: string | null;
  };
};

/** What the participant reads and signs. */
export function ConsentSheet({ person, consent }: ConsentSheetProps) {
  const { team } = useMe();
  const { authority, purpose, chosen, validUntil } = consent;
  const who = authority === null ? <Line /> : <strong>{authorityLabels[authority].sv}</strong>;
  return (
    <article className={css['sheet']} aria-label="Blanketten">
      <h2 className={css['title']}>Samtycke: {consentPurposeLabels[purpose].sv.toLowerCase()}</h2>
      <p>
        Jag heter {person === null ? <Line /> : <Named person={person} />}, och deltar i {team.name}.
      </p>
      <p>
        {purpose === 'survey' ? (
          <>Jag samtycker till att {who} får ställa frågor till mig i en enkät, och då får veta det som är ikryssat:</>
        ) : (
          <>
            Jag samtycker till att {team.name} lämnar de uppgifter som är ikryssade till {who}
            {purpose === 'follow-up-register' ? ' för den nationella uppföljningen av samordningsförbunden' : ''}, även
            om de skyddas av sekretess:
          </>
        )}
      </p>
      <ul className={css['boxes']}>
        <li>
          <PrintedBox checked /> Mitt namn och födelsedatum
        </li>
        {categoriesOf[purpose].map((category) => (
          <li key={category}>
            <PrintedBox checked={chosen.includes(category)} /> {consentCategoryLabels[category].sv}
          </li>
        ))}
      </ul>
      <p>
        Samtycket gäller till och med{' '}
        {validUntil === null ? <Line /> : <strong>{formatDateWithoutWeekday(validUntil)}</strong>}.
      </p>
      <h3>Det här vet jag</h3>
      <ul>
        <li>Det är frivilligt att samtycka.</li>
        <li>
          Jag kan ta tillbaka samtycket när jag vill, genom att säga till min handledare. Då lämnas inget mer ut. Det
          som redan har lämnats ut går inte att ta tillbaka.
        </li>
        <li>Samtycket gäller bara den myndighet och de uppgifter som står här. Mina andra samtycken påverkas inte.</li>
        <li>Jag kan få veta vem som har läst om mig.</li>
      </ul>
      <div className={css['signatures']}>
        <p>Ort och datum</p>
        <p>Namnteckning</p>
      </div>
      <h3>Om samtycket ges muntligt</h3>
      <p>Blanketten har lästs upp, och deltagaren har sagt ja.</p>
      <div className={css['signatures']}>
        <p>Datum och handledarens namn</p>
        <p>Vittnets namn</p>
      </div>
    </article>
  );
}

function Named({ person }: { readonly person: Pick<PersonDetails, 'givenName' | 'familyName' | 'birthDate'> }) {
  const { givenName, familyName, birthDate } = person;
  return (
    <>
      <strong>
        {givenName} {familyName}
      </strong>
      {birthDate !== null && `, född ${formatDateWithoutWeekday(birthDate)}`}
    </>
  );
}

/** Room to write on paper. */
function Line() {
  return <span className={css['line']} />;
}
