import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import { assignmentHints, assignmentQuestions } from '@kraften/domain/concepts/referral/assignment-questions';
import { type ReferralSource, referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { useMe } from '../../app/session/me';
import { PrintedBox } from '../../parts/page/printed-box';
import { Sheet, SheetFacts, SheetPart, Signatures } from '../../parts/page/sheet';
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
    <Sheet label="Blanketten" title={`Uppdrag till ${team.name}`}>
      <p>Fyll i blanketten tillsammans med personen. Det är hens mål som uppdraget handlar om.</p>
      <SheetPart title="Personen">
        <SheetFacts
          facts={[
            { term: 'Namn', value: person === null ? '' : `${person.givenName} ${person.familyName}` },
            { term: 'Personnummer', value: formatIdentityNumber(person?.identityNumber ?? '') },
            { term: 'Telefon', value: person?.phone ?? '' },
            { term: 'E-post', value: person?.email ?? '' },
            { term: 'Kommun', value: person?.municipality ?? '' },
          ]}
        />
      </SheetPart>
      <SheetPart title="Den som remitterar">
        <SheetFacts
          facts={[
            { term: 'Myndighet', value: filled === null ? '' : referralSourceLabels[filled.source].sv },
            { term: 'Handläggare', value: filled?.referrerName ?? '' },
            { term: 'Nås på', value: filled?.referrerContact ?? '' },
            { term: 'Datum', value: filled === null ? '' : formatDateWithoutWeekday(filled.receivedOn) },
          ]}
        />
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
      </SheetPart>
      <Question of="hopes" answer={ownWords ? filled.wishes : (filled?.hopes ?? '')} />
      <Question of="wishes" answer={ownWords ? '' : (filled?.wishes ?? '')} />
      <Question of="worksAlready" answer={filled?.worksAlready ?? ''} />
      <SheetPart>
        <ul className={css['boxes']}>
          <li>
            <PrintedBox /> Personen har läst blanketten och vill komma på ett första besök.
          </li>
          <li>
            <PrintedBox /> Jag bokar uppföljningarna med personen och teamet.
          </li>
        </ul>
        <Signatures lines={['Datum och handläggarens namnteckning', 'Personens namnteckning']} />
        <p>
          Lämna blanketten på papper eller på ett säkert sätt som ni har kommit överens om, inte med vanlig e-post. Att
          någon söker stöd här är hens ensak.
        </p>
      </SheetPart>
    </Sheet>
  );
}

type QuestionProps = { readonly of: keyof typeof assignmentHints; readonly answer: string };

function Question({ of, answer }: QuestionProps) {
  return (
    <SheetPart title={assignmentQuestions[of]}>
      <p className={css['hint']}>{assignmentHints[of]}</p>
      {answer === '' ? <div className={css['room']} /> : <p className={css['answer']}>{answer}</p>}
    </SheetPart>
  );
}
