import { type Authority, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  type ConsentCategory,
  type ConsentPurpose,
  categoriesOf,
  consentPurposeLabels,
} from '@kraften/domain/concepts/consent/consent-codes';
import { nextFollowUpDueOn } from '@kraften/domain/concepts/follow-up/follow-up';
import { trialEndsOn } from '@kraften/domain/concepts/trial-period/trial-period';
import { formatDate, formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { useMe } from '../../app/session/me';
import { categoriesText } from '../../parts/consent/categories-text';
import { Sheet, SheetFacts, SheetPart, Signatures } from '../../parts/page/sheet';
import css from './enrolment-sheet.module.css';

export type Agreed = {
  /** Empty for a line to write on: who it is isn't shown. */
  readonly name: string;
  /** Empty where no coach is chosen. */
  readonly coachName: string;
  /** A day as it is written, which may be none yet. */
  readonly enrolledOn: string | null;
  readonly firstStep: string;
  /** Null where the first follow-up isn't booked. */
  readonly followUp: {
    readonly plannedOn: string | null;
    readonly plannedTime: string | null;
    readonly place: string;
  } | null;
  readonly consents: readonly AgreedConsent[];
  readonly insuranceToRegister: boolean;
};

type AgreedConsent = {
  readonly consentId: string;
  readonly authority: Authority | null;
  readonly purpose: ConsentPurpose | null;
  readonly categories: readonly ConsentCategory[];
  readonly validUntil: string | null;
};

/** What the participant takes home from the enrolment meeting. It says who it is by name alone. */
export function EnrolmentSheet({ agreed }: { readonly agreed: Agreed }) {
  const { team } = useMe();
  const { name, coachName, enrolledOn, firstStep, followUp, consents } = agreed;
  return (
    <Sheet label="Sammanfattningen" title="Det här kom vi överens om">
      <SheetFacts
        facts={[
          { term: 'Namn', value: name },
          { term: 'Inskriven', value: dayText(enrolledOn) },
        ]}
      />
      <SheetPart title="Så når du oss">
        <SheetFacts
          facts={[
            { term: 'Team', value: team.name },
            { term: 'Din handledare', value: coachName },
            { term: 'Telefon', value: '' },
            { term: 'E-post', value: '' },
          ]}
        />
      </SheetPart>
      <SheetPart title="Det du börjar med">
        {firstStep.trim() === '' ? (
          <p>Det bestämmer du och din handledare när ni ses nästa gång.</p>
        ) : (
          <p className={css['written']}>{firstStep}</p>
        )}
      </SheetPart>
      <SheetPart title="Din första uppföljning">
        {followUp === null ? (
          <p>Ingen tid är bokad. Fråga din handledare.</p>
        ) : (
          <SheetFacts
            facts={[
              { term: 'Dag', value: dayText(followUp.plannedOn) },
              { term: 'Klockan', value: followUp.plannedTime ?? '' },
              { term: 'Plats', value: followUp.place },
            ]}
          />
        )}
      </SheetPart>
      <SheetPart title="Dina samtycken">
        {consents.length === 0 ? (
          <p>Du har inte gett något samtycke. Då lämnar vi inte ut något om dig med stöd av samtycke.</p>
        ) : (
          <ul className={css['list']}>
            {consents.map((consent) => (
              <li key={consent.consentId}>
                <ConsentLine consent={consent} />
              </li>
            ))}
          </ul>
        )}
        <p>
          Det är frivilligt att samtycka. Du kan ta tillbaka ett samtycke när du vill, genom att säga till din
          handledare.
        </p>
      </SheetPart>
      <SheetPart title="Det här händer sedan">
        <ul className={css['list']}>
          {agreed.insuranceToRegister && <li>Teamet anmäler dig till kommunens försäkring.</li>}
          <Ahead enrolledOn={enrolledOn} />
          <li>Du kan få veta vem som har läst om dig, och få det som är fel rättat.</li>
        </ul>
      </SheetPart>
      <Signatures lines={['Datum och din namnteckning', 'Datum och handledarens namnteckning']} />
    </Sheet>
  );
}

function ConsentLine({ consent }: { readonly consent: AgreedConsent }) {
  const { authority, purpose, categories, validUntil } = consent;
  const asked = purpose === null ? [] : categories.filter((category) => categoriesOf[purpose].includes(category));
  return (
    <>
      <strong>{authority === null ? 'Myndigheten är inte vald' : authorityLabels[authority].sv}</strong>
      {purpose !== null && `: ${consentPurposeLabels[purpose].sv.toLowerCase()}`}.
      {asked.length > 0 && ` Det gäller ${categoriesText(asked)}.`}
      {validUntil !== null && ` Till och med ${formatDateWithoutWeekday(validUntil)}.`}
    </>
  );
}

/** The days that follow from the day of enrolment. */
function Ahead({ enrolledOn }: Pick<Agreed, 'enrolledOn'>) {
  const { trialMonths, followUpMonths } = useMe().team;
  if (enrolledOn === null || !isCalendarDate(enrolledOn)) return null;
  return (
    <>
      <li>
        Första uppföljningen hålls senast {formatDate(nextFollowUpDueOn(enrolledOn, [], followUpMonths))}. Du, din
        handledare och den som har remitterat dig ses då.
      </li>
      {trialMonths > 0 && (
        <li>
          Prövotiden går till och med {formatDate(trialEndsOn(enrolledOn, trialMonths))}. Då tar vi upp hur det har gått
          och om du ska fortsätta.
        </li>
      )}
    </>
  );
}

/** A day in words; nothing where it isn't one. */
function dayText(day: string | null): string {
  return day !== null && isCalendarDate(day) ? formatDate(day) : '';
}
