import type { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { FieldError } from '../field-error/field-error';
import { optionalText } from '../field-error/text-field';
import { incomeSources } from '../income-source/income-source';
import { isResultOutcome, outcomes } from '../outcome/outcome';
import { birthDateIn } from '../person/birth-date-in';
import { Email, FamilyName, GivenName, IdentityNumber, type PersonDetails, Phone } from '../person/person';
import type { ListEntry } from '../reference-list/list-entry';
import { referralSources } from '../referral-source/referral-source';
import { sexes } from '../sex/sex';
import { guessCode, type ImportCoach } from './guess-mapping';
import { type ImportField, importFields } from './import-field';
import type { ImportMapping } from './import-mapping';
import type { ImportProblem } from './import-problem';
import type { ImportedClosing, ImportedParticipation, ImportRecord } from './import-record';
import type { ImportTable } from './import-table';
import { plainWords } from './plain-words';
import { readFullName, readIdentityNumber, readMonths, sexIn } from './read-cell';
import { RowReader } from './row-reader';
import { warnOfUnofferedCodes } from './warn-of-unoffered-codes';

/** From a first day to a last one; null while it goes on. */
export type Stay = { readonly from: CalendarDate; readonly to: CalendarDate | null };

/** What a list is read beside. */
export type ImportGround = {
  readonly today: CalendarDate;
  readonly coaches: readonly ImportCoach[];
  /** What the team has set of its lists. */
  readonly listEntries: readonly ListEntry[];
  /** Holds the check digit of a number, which takes a library. */
  readonly identityNumberErrors: (person: PersonDetails, field: string) => readonly FieldError[];
  /** The team's persons by identity number of twelve digits. */
  readonly personIdByNumber: ReadonlyMap<string, string>;
  /** What `nameAndBirth` gives of the team's persons. */
  readonly namesAndBirths: ReadonlySet<string>;
  /** When the team's persons are or were enrolled. */
  readonly staysByPersonId: ReadonlyMap<string, readonly Stay[]>;
};

export type ReadImport = {
  /** Of the rows without an error, in their order. All of the list only when no problem is an error. */
  readonly records: readonly ImportRecord[];
  /** In the order of the rows. */
  readonly problems: readonly ImportProblem[];
};

/** Most rows of one list. */
export const mostImportRows = 20_000;

/** A list's rows as records, with everything that has to be mended or looked at. Never throws for what stands in a list. */
export function readImport(table: ImportTable, mapping: ImportMapping, ground: ImportGround): ReadImport {
  const problems: ImportProblem[] = [];
  const report = (problem: ImportProblem) => {
    problems.push(problem);
  };
  for (const message of listErrors(table, mapping, ground)) {
    report({ kind: 'error', row: null, column: null, heading: null, value: '', message });
  }
  if (problems.length > 0) return { records: [], problems };
  const reader = new RowReader({ table, mapping, coaches: ground.coaches, today: ground.today, report });
  const people = new PeopleInList(ground);
  const records: ImportRecord[] = [];
  for (const row of table.rows) {
    reader.begin(row);
    const record = readRecord(reader, { mapping, ground, people, row: row.row });
    if (record !== null) records.push(record);
  }
  if (mapping.columns.receivedOn === undefined) {
    const message = 'Listan har ingen dag då remissen kom. Väntan från remiss till inskrivning räknas som noll dagar.';
    report({ kind: 'warning', row: null, column: null, heading: null, value: '', message });
  }
  return { records, problems };
}

/** What makes two persons possibly the same where there is no number; null where that can't be said. */
export function nameAndBirth(person: Pick<PersonDetails, 'givenName' | 'familyName' | 'birthDate'>): string | null {
  return person.birthDate === null
    ? null
    : `${plainWords(`${person.givenName} ${person.familyName}`)} ${person.birthDate}`;
}

function listErrors(table: ImportTable, mapping: ImportMapping, { coaches }: ImportGround): readonly string[] {
  const { columns } = mapping;
  const errors: string[] = [];
  const missing = Object.entries(columns).filter(
    ([, heading]) => heading !== undefined && !table.headings.includes(heading),
  );
  for (const [field, heading] of missing) {
    const { label } = importFields[field as ImportField];
    errors.push(`Filen har ingen kolumn som heter ${JSON.stringify(heading)}. Välj en annan för ${label.sv}.`);
  }
  const isNamed = columns.fullName ?? columns.familyName ?? columns.personKey ?? columns.identityNumber;
  if (isNamed === undefined) errors.push('Välj den kolumn som har namn, personnummer eller pseudonym.');
  if (columns.enrolledOn === undefined && columns.receivedOn === undefined) {
    errors.push('Välj den kolumn som har inskrivningsdagen, eller dagen då remissen kom.');
  }
  if (columns.source === undefined && mapping.source === null) {
    errors.push('Välj den kolumn som har vem som remitterade, eller en remittent för alla.');
  }
  if (columns.enrolledOn !== undefined && columns.coach === undefined && mapping.coach === null) {
    errors.push('Välj den kolumn som har handledaren, eller en handledare för alla.');
  }
  if (mapping.coach !== null && guessCode('coach', plainWords(mapping.coach), coaches) === null) {
    errors.push('Välj en handledare i teamet för de rader som inte säger vem.');
  }
  if (table.rows.length === 0) errors.push('Filen har rubriker men inga rader. Välj en fil med deltagare.');
  if (table.rows.length > mostImportRows) errors.push(`Filen har fler än ${mostImportRows} rader. Dela upp den.`);
  return errors;
}

type Surroundings = {
  readonly mapping: ImportMapping;
  readonly ground: ImportGround;
  readonly people: PeopleInList;
  readonly row: number;
};

function readRecord(reader: RowReader, { mapping, ground, people, row }: Surroundings): ImportRecord | null {
  const person = readPerson(reader, ground);
  const source = reader.code('source', referralSources) ?? mapping.source;
  if (source === null && reader.text('source') === '') {
    reader.complain('source', 'Skriv vem som remitterade, eller välj en remittent för alla i steget Para ihop.');
  }
  const received = reader.day('receivedOn');
  const participation = readParticipation(reader, mapping, ground);
  const receivedOn = received ?? participation?.enrolledOn ?? null;
  if (receivedOn === null && reader.text('receivedOn') === '' && reader.text('enrolledOn') === '') {
    reader.complain(
      reader.has('enrolledOn') ? 'enrolledOn' : 'receivedOn',
      'Skriv inskrivningsdagen, eller dagen då remissen kom.',
    );
  }
  if (received !== null)
    checkReceived(reader, { received, enrolledOn: participation?.enrolledOn ?? null, today: ground.today });
  if (person.birthDate !== null && receivedOn !== null && person.birthDate > receivedOn) {
    reader.complain('birthDate', `Födelsedatumet ${person.birthDate} är efter ${receivedOn}. Rätta det ena.`);
  }
  const referrerName = reader.parsed('referrerName', optionalText(100), { instead: '' });
  if (reader.hasError || source === null || receivedOn === null) return null;
  const found = people.find(reader, person, participation);
  if (reader.hasError) return null;
  warnOfUnofferedCodes(reader, { source, receivedOn, participation }, ground.listEntries);
  return { row, ...found, person, source, receivedOn, referrerName, participation };
}

type ReceivedDays = {
  readonly received: CalendarDate;
  readonly enrolledOn: CalendarDate | null;
  readonly today: CalendarDate;
};

function checkReceived(reader: RowReader, { received, enrolledOn, today }: ReceivedDays): void {
  if (received > today) reader.complain('receivedOn', 'Dagen har inte varit än. Rätta den.');
  if (enrolledOn !== null && received > enrolledOn) {
    reader.complain('receivedOn', `Remissen kom efter inskrivningen ${enrolledOn}. Rätta det ena.`);
  }
}

function readPerson(reader: RowReader, { today, identityNumberErrors }: ImportGround): PersonDetails {
  const identityNumber = reader.parsed('identityNumber', IdentityNumber, {
    text: readIdentityNumber(reader.text('identityNumber'), today),
    instead: '',
  });
  const birthDate = reader.day('birthDate') ?? birthDateIn(identityNumber);
  const sex = reader.code('sex', sexes) ?? (identityNumber === '' ? 'unknown' : sexIn(identityNumber));
  const person: PersonDetails = {
    ...readName(reader),
    ...{ identityNumber, birthDate, sex },
    phone: reader.parsed('phone', Phone, { instead: '' }),
    email: reader.parsed('email', Email, { instead: '' }),
    municipality: reader.parsed('municipality', optionalText(100), { instead: '' }),
  };
  for (const { message } of identityNumberErrors(person, 'identityNumber')) reader.complain('identityNumber', message);
  if (person.birthDate === null && reader.text('birthDate') === '') {
    reader.complain('birthDate', 'Födelsedatum saknas. Åldern räknas inte i rapporterna.', 'warning');
  }
  if (sex === 'unknown' && reader.has('sex') && reader.text('sex') === '') {
    reader.complain('sex', 'Kön saknas. Personen räknas som okänt kön.', 'warning');
  }
  return person;
}

function readName(reader: RowReader): Pick<PersonDetails, 'givenName' | 'familyName'> {
  const key = reader.text('personKey');
  const named = reader.text('fullName') + reader.text('givenName') + reader.text('familyName');
  // A list without names: the pseudonym says which rows are about one person, and no more.
  if (named === '' && key !== '') {
    return { givenName: 'Namn saknas', familyName: reader.parsed('personKey', FamilyName, { instead: '' }) };
  }
  const whole = readFullName(reader.text('fullName'));
  const isWhole = reader.text('givenName') === '' && reader.text('familyName') === '';
  const givenName = isWhole ? whole.givenName : reader.text('givenName');
  const familyName = isWhole ? whole.familyName : reader.text('familyName');
  const at = (field: 'givenName' | 'familyName') => (reader.has(field) ? field : 'fullName');
  return {
    givenName: reader.parsed(at('givenName'), GivenName, { text: givenName, instead: '' }),
    familyName: reader.parsed(at('familyName'), FamilyName, { text: familyName, instead: '' }),
  };
}

function readParticipation(
  reader: RowReader,
  mapping: ImportMapping,
  ground: ImportGround,
): ImportedParticipation | null {
  const enrolledOn = reader.day('enrolledOn');
  const { coaches, today } = ground;
  if (enrolledOn === null) {
    if (reader.text('closedOn') !== '' && reader.text('enrolledOn') === '') {
      reader.complain('closedOn', 'Raden har en avslutsdag men ingen inskrivningsdag. Skriv när personen skrevs in.');
    }
    return null;
  }
  const dayProblem = enrolledOn > today ? 'Dagen har inte varit än. Rätta den.' : null;
  if (dayProblem !== null) reader.complain('enrolledOn', dayProblem);
  const coachIds = coaches.map(({ userId }) => userId);
  const fallback = mapping.coach === null ? null : guessCode('coach', plainWords(mapping.coach), coaches);
  const coachId = reader.code('coach', coachIds) ?? fallback;
  if (coachId === null && reader.text('coach') === '') {
    reader.complain('coach', 'Skriv handledaren, eller välj en handledare för alla i steget Para ihop.');
  }
  const incomeSource = reader.code('incomeSource', incomeSources);
  if (reader.has('incomeSource') && reader.text('incomeSource') === '') {
    reader.complain('incomeSource', 'Försörjning saknas. Den räknas som okänd.', 'warning');
  }
  const publicSupportMonthsBefore = readSupport(reader);
  const closing = readClosing(reader, enrolledOn, today);
  if (coachId === null) return null;
  return { coachId, enrolledOn, incomeSource, publicSupportMonthsBefore, closing };
}

function readSupport(reader: RowReader): number | null {
  const text = reader.text('publicSupportMonthsBefore');
  if (text === '') return null;
  const months = readMonths(text);
  if (months === null || months > 720) {
    reader.complain('publicSupportMonthsBefore', 'Skriv antalet månader med siffror, högst 720, eller lämna tomt.');
  }
  return months;
}

function readClosing(reader: RowReader, enrolledOn: CalendarDate, today: CalendarDate): ImportedClosing | null {
  const closedOn = reader.day('closedOn');
  const outcome = reader.code('outcome', outcomes);
  const dropout = reader.code('dropout', ['true', 'false']) === 'true';
  const incomeSourceAfter = reader.code('incomeSourceAfter', incomeSources);
  const transferredTo = reader.parsed('transferredTo', optionalText(100), { instead: '' });
  if (closedOn === null) {
    if (reader.text('closedOn') !== '') return null;
    for (const field of ['outcome', 'transferredTo'] as const) {
      if (reader.text(field) === '') continue;
      reader.complain(field, 'Raden saknar avslutsdag. Skriv den, eller ta bort det här om deltagandet pågår.');
    }
    if (dropout) reader.complain('dropout', 'Raden saknar avslutsdag. Skriv den, eller ta bort avhoppet.');
    return null;
  }
  if (dayBetweenProblem(closedOn, enrolledOn, today) !== null) {
    const message =
      closedOn < enrolledOn
        ? `Avslutsdagen är före inskrivningsdagen ${enrolledOn}. Rätta någon av dem.`
        : 'Dagen har inte varit än. Rätta den, eller ta bort den om deltagandet pågår.';
    reader.complain('closedOn', message);
  }
  if (outcome === null) {
    if (reader.text('outcome') === '') {
      reader.complain(
        reader.has('outcome') ? 'outcome' : 'closedOn',
        'Deltagandet är avslutat. Skriv vad det avslutades till.',
      );
    }
    return null;
  }
  if (dropout && isResultOutcome(outcome)) {
    reader.complain(
      'dropout',
      'Ett tidigt avhopp kan inte gå till arbete, studier eller annan rehabilitering. Ändra det ena.',
    );
  }
  return { closedOn, outcome, dropout, incomeSourceAfter, transferredTo: transferredTo === '' ? null : transferredTo };
}

type Found = Pick<ImportRecord, 'personKey' | 'knownPersonId'>;
type StayInList = Stay & { readonly row: number };

/** Who the rows are about: which are about one person, whom the team knows, and that nobody is enrolled twice at a time. */
class PeopleInList {
  readonly #ground: ImportGround;
  readonly #rowsByName = new Map<string, number>();
  readonly #firstRows = new Map<string, number>();
  readonly #stays = new Map<string, StayInList[]>();

  constructor(ground: ImportGround) {
    this.#ground = ground;
  }

  find(reader: RowReader, person: PersonDetails, participation: ImportedParticipation | null): Found {
    const { row } = reader;
    const { identityNumber } = person;
    const pseudonym = reader.text('personKey');
    const personKey =
      identityNumber !== '' ? `number ${identityNumber}` : pseudonym !== '' ? `pseudonym ${pseudonym}` : `row ${row}`;
    const knownPersonId = identityNumber === '' ? null : (this.#ground.personIdByNumber.get(identityNumber) ?? null);
    const isFirst = !this.#firstRows.has(personKey);
    if (isFirst) this.#firstRows.set(personKey, row);
    if (knownPersonId !== null && isFirst) {
      const message = 'Personen finns redan i teamet. Raden läggs till hos den personen, vars uppgifter inte ändras.';
      reader.complain('identityNumber', message, 'warning');
    }
    if (isFirst && knownPersonId === null) this.#warnOfDoubles(reader, row, person);
    const found = { personKey, knownPersonId };
    if (participation !== null) this.#holdApart(reader, found, { row, ...stayOf(participation) });
    return found;
  }

  #warnOfDoubles(reader: RowReader, row: number, person: PersonDetails): void {
    const name = nameAndBirth(person);
    if (name === null) return;
    const field = reader.has('fullName') ? 'fullName' : 'familyName';
    const before = this.#rowsByName.get(name);
    if (before !== undefined) {
      reader.complain(
        field,
        `Samma namn och födelsedatum står på rad ${before}. Är det samma person, så skriv samma personnummer på båda.`,
        'warning',
      );
    } else if (this.#ground.namesAndBirths.has(name)) {
      reader.complain(
        field,
        'Teamet har redan en person med samma namn och födelsedatum. Är det samma, så skriv personnumret som står där.',
        'warning',
      );
    }
    if (before === undefined) this.#rowsByName.set(name, row);
  }

  #holdApart(reader: RowReader, { personKey, knownPersonId }: Found, stay: StayInList): void {
    const known = knownPersonId === null ? [] : (this.#ground.staysByPersonId.get(knownPersonId) ?? []);
    if (known.some((other) => overlap(stay, other))) {
      reader.complain(
        'enrolledOn',
        'Personen är redan inskriven i teamet under den tiden. Rätta dagarna, eller ta bort raden.',
      );
    }
    const stays = this.#stays.get(personKey) ?? [];
    const other = stays.find((each) => overlap(stay, each));
    if (other !== undefined) {
      reader.complain(
        'enrolledOn',
        `Personen är redan inskriven på rad ${other.row}. Rätta dagarna: en ny inskrivning börjar tidigast dagen efter avslutet.`,
      );
    }
    this.#stays.set(personKey, [...stays, stay]);
  }
}

function stayOf({ enrolledOn, closing }: ImportedParticipation): Stay {
  return { from: enrolledOn, to: closing?.closedOn ?? null };
}

/** Both days are days in the team. */
function overlap(one: Stay, other: Stay): boolean {
  return (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from);
}
