import type { Label } from '../label/label';

type ImportFieldWords = {
  readonly label: Label;
  /** Headings that people write over such a column, in lower case without signs. */
  readonly headings: readonly string[];
};

/** What a column of a participant list can hold, in the order that a page asks. */
export const importFields = {
  identityNumber: {
    label: { sv: 'Personnummer', en: 'Identity number' },
    headings: ['personnummer', 'personnr', 'pnr', 'persnr', 'samordningsnummer', 'identitetsnummer'],
  },
  fullName: {
    label: { sv: 'Hela namnet', en: 'Full name' },
    headings: ['namn', 'deltagare', 'deltagarens namn', 'deltagarnamn', 'klient', 'för och efternamn', 'person'],
  },
  givenName: { label: { sv: 'Förnamn', en: 'Given name' }, headings: ['förnamn', 'fornamn', 'tilltalsnamn'] },
  familyName: { label: { sv: 'Efternamn', en: 'Family name' }, headings: ['efternamn', 'enamn'] },
  personKey: {
    label: { sv: 'Pseudonym för personen', en: 'Pseudonym of the person' },
    headings: ['person id', 'pseudonym', 'löpnummer', 'deltagarid', 'deltagarnummer', 'klientnummer'],
  },
  birthDate: {
    label: { sv: 'Födelsedatum', en: 'Birth date' },
    headings: ['födelsedatum', 'född', 'födelsedag', 'födelsedata', 'birth date'],
  },
  sex: { label: { sv: 'Kön', en: 'Sex' }, headings: ['kön', 'sex', 'könstillhörighet'] },
  phone: {
    label: { sv: 'Telefon', en: 'Phone' },
    headings: ['telefon', 'telefonnummer', 'tel', 'mobil', 'mobilnummer', 'mobiltelefon', 'telefonnr'],
  },
  email: {
    label: { sv: 'E-post', en: 'E-mail' },
    headings: ['e post', 'epost', 'mail', 'mejl', 'e mail', 'email', 'e postadress', 'mailadress'],
  },
  municipality: {
    label: { sv: 'Kommun', en: 'Municipality' },
    headings: ['kommun', 'hemkommun', 'bostadsort', 'ort', 'folkbokföringskommun'],
  },
  source: {
    label: { sv: 'Vem som remitterade', en: 'Referral source' },
    headings: [
      ...['remittent', 'remitterande', 'remitterande myndighet', 'remitterad av', 'remiss från', 'uppdragsgivare'],
      ...['aktualiserad av', 'myndighet', 'anvisad av', 'inremitterande', 'referral source', 'remittent myndighet'],
    ],
  },
  referrerName: {
    label: { sv: 'Remittentens namn', en: 'Referrer' },
    headings: [
      'handläggare',
      'remittentens namn',
      'kontaktperson',
      'remitterande handläggare',
      'kontaktperson myndighet',
    ],
  },
  receivedOn: {
    label: { sv: 'Remissen kom', en: 'Referral received' },
    headings: [
      'remissdatum',
      'remiss',
      'remissen kom',
      'datum för remiss',
      'aktualiserad',
      'aktualiseringsdatum',
      'inkom',
    ],
  },
  coach: {
    label: { sv: 'Handledare', en: 'Coach' },
    headings: ['handledare', 'coach', 'ansvarig', 'ansvarig handledare', 'ansvarig coach', 'arbetsterapeut'],
  },
  enrolledOn: {
    label: { sv: 'Inskriven', en: 'Enrolled' },
    headings: [
      ...['inskriven', 'inskrivningsdatum', 'inskrivning', 'inskriven datum', 'inskriven den', 'start', 'startdatum'],
      ...['insatsstart', 'datum in', 'inskrivningsdag', 'påbörjad', 'enrolled on', 'startad'],
    ],
  },
  incomeSource: {
    label: { sv: 'Försörjning vid inskrivning', en: 'Income source' },
    headings: [
      ...['försörjning', 'försörjningskälla', 'försörjning in', 'försörjning vid start', 'ersättning', 'inkomst'],
      ...['försörjning vid inskrivning', 'försörjning vid insatsstart', 'ersättningsform', 'income source'],
    ],
  },
  publicSupportMonthsBefore: {
    label: { sv: 'Månader i offentlig försörjning före', en: 'Months in public support before' },
    headings: [
      ...[
        'tid i offentlig försörjning',
        'månader i offentlig försörjning',
        'offentlig försörjning månader',
        'tid i försörjning',
      ],
      ...['public support months before', 'månader i försörjning', 'tid i offentlig försörjning månader'],
    ],
  },
  closedOn: {
    label: { sv: 'Avslutad', en: 'Closed' },
    headings: [
      ...['avslutad', 'avslutsdatum', 'utskriven', 'utskrivningsdatum', 'avslut', 'slut', 'slutdatum', 'insatsslut'],
      ...['datum ut', 'avslutsdag', 'avslutsdag', 'closed on', 'utskrivning'],
    ],
  },
  outcome: {
    label: { sv: 'Avslutad till', en: 'Outcome' },
    headings: [
      ...[
        'avslutad till',
        'avslutsorsak',
        'avslutsanledning',
        'orsak till avslut',
        'resultat',
        'utfall',
        'avslut till',
      ],
      ...['utskriven till', 'avslutningsorsak', 'outcome', 'anledning till avslut', 'avslutsgrund'],
    ],
  },
  dropout: {
    label: { sv: 'Tidigt avhopp', en: 'Early dropout' },
    headings: ['tidigt avhopp', 'avhopp', 'avbrott', 'avbruten', 'dropout', 'avbröt'],
  },
  incomeSourceAfter: {
    label: { sv: 'Försörjning efter', en: 'Income source after' },
    headings: [
      'försörjning ut',
      'försörjning efter',
      'försörjning vid avslut',
      'försörjning vid insatsslut',
      'ersättning efter',
    ],
  },
  transferredTo: {
    label: { sv: 'Överflyttad till team', en: 'Transferred to team' },
    headings: ['överflyttad till', 'överflyttad', 'flyttad till', 'transferred to', 'överfört till'],
  },
} as const satisfies Record<string, ImportFieldWords>;

export type ImportField = keyof typeof importFields;
// The keys of a constant are its own.
export const importFieldNames = Object.keys(importFields) as readonly ImportField[];

/** The fields whose values are translated: to a code of a closed list, or to a coach of the team. */
export const codedFields = [
  'sex',
  'source',
  'incomeSource',
  'outcome',
  'dropout',
  'incomeSourceAfter',
  'coach',
] as const;
export type CodedField = (typeof codedFields)[number];
