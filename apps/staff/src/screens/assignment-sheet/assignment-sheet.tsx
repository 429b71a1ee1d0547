import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import { assignmentHints, assignmentQuestions } from '@kraften/domain/concepts/referral/assignment-questions';
import { type ReferralSource, referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { useMe } from '../../app/session/me';
import { PrintedBox } from '../../parts/page/printed-box';
import { formatIdentityNumber } from '../../parts/person/person-values';
import css from './assignment-sheet.module.css';

type AssignmentSheetProps = {
  /** What is known already; null for an empty sheet. */
  readonly filled: {
    /** Null for lines to write on. */
    readonly person: Pick<
      PersonDetails,
      'givenName' | 'familyName' | 'identityNumber' | 'phone' | 'email' | 'municipality'
    > | null;
    readonly source: ReferralSource;
    readonly receivedOn: string;
    readonly referrerName: string;
    readonly referrerContact: string;
    readonly hopes: string;
    readonly wishes: string;
    readonly worksAlready: string;
    readonly payingAuthorityAgreed: boolean | null;
  } | null;
};

/** What whoever refers somebody fills in, together with the person. */
export function AssignmentSheet({ filled }: AssignmentSheetProps) {
  const { team } = useMe();
  const person = filled?.person ?? null;
  const ownWords = filled?.source === 'SELF';
  const agreed = filled?.payingAuthorityAgreed ?? null;
  return (
    <article className={css['sheet']} aria-label="Blanketten">
      <h2 className={css['title']}>Uppdrag till {team.name}</h2>
      <p>Fyll i blanketten tillsammans med personen. Det är hens mål som uppdraget handlar om.</p>
      <section className={css['part']}>
        <h3>Personen</h3>
        <dl className={css['facts']}>
          <Fact term="Namn" value={person === null ? '' : `${person.givenName} ${person.familyName}`} />
          <Fact term="Personnummer" value={formatIdentityNumber(person?.identityNumber ?? '')} />
          <Fact term="Telefon" value={person?.phone ?? ''} />
          <Fact term="E-post" value={person?.email ?? ''} />
          <Fact term="Kommun" value={person?.municipality ?? ''} />
        </dl>
      </section>
      <section className={css['part']}>
        <h3>Den som remitterar</h3>
        <dl className={css['facts']}>
          <Fact term="Myndighet" value={filled === null ? '' : referralSourceLabels[filled.source].sv} />
          <Fact term="Handläggare" value={filled?.referrerName ?? ''} />
          <Fact term="Nås på" value={filled?.referrerContact ?? ''} />
          <Fact term="Datum" value={filled === null ? '' : formatDateWithoutWeekday(filled.receivedOn)} />
        </dl>
        <p className={css['question']}>{assignmentQuestions.payingAuthorityAgreed}</p>
        <ul className={css['boxes']}>
          <li>
            <PrintedBox checked={agreed === true} /> Ja, med (namn och myndighet): <span className={css['line']} />
          </li>
          <li>
            <PrintedBox checked={agreed === false} /> Nej, den har inte godkänt
          </li>
          <li>
            <PrintedBox /> Nej, ingen har frågat
          </li>
        </ul>
      </section>
      <Question of="hopes" answer={ownWords ? filled.wishes : (filled?.hopes ?? '')} />
      <Question of="wishes" answer={ownWords ? '' : (filled?.wishes ?? '')} />
      <Question of="worksAlready" answer={filled?.worksAlready ?? ''} />
      <section className={css['part']}>
        <ul className={css['boxes']}>
          <li>
            <PrintedBox /> Personen har läst blanketten och vill komma på ett första besök.
          </li>
          <li>
            <PrintedBox /> Jag bokar uppföljningarna med personen och teamet.
          </li>
        </ul>
        <div className={css['signatures']}>
          <p>Datum och handläggarens namnteckning</p>
          <p>Personens namnteckning</p>
        </div>
        <p>
          Lämna blanketten på papper eller på ett säkert sätt som ni har kommit överens om, inte med vanlig e-post. Att
          någon söker stöd här är hens ensak.
        </p>
      </section>
    </article>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value === '' ? (
          <>
            <span className="k-unseen">Att fylla i</span>
            <span className={css['blank']} />
          </>
        ) : (
          value
        )}
      </dd>
    </div>
  );
}

type QuestionProps = { readonly of: keyof typeof assignmentHints; readonly answer: string };

function Question({ of, answer }: QuestionProps) {
  return (
    <section className={css['part']}>
      <h3>{assignmentQuestions[of]}</h3>
      <p className={css['hint']}>{assignmentHints[of]}</p>
      {answer === '' ? <div className={css['room']} /> : <p className={css['answer']}>{answer}</p>}
    </section>
  );
}
