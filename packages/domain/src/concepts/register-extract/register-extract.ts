import { answeredQuestions } from '../self-referral/answered-questions';
import type { ExtractField, ExtractTable } from './extract-table';
import { extractTables } from './extract-tables';

/** A row as it is kept, by field; its `id` is a text. */
export type RegisterRow = Readonly<Record<string, unknown>>;
/** All rows of one person, by table. */
export type RegisterRows = Readonly<Record<string, readonly RegisterRow[]>>;

/** How words are found for what stands in the rows. */
export type ExtractWords = {
  readonly userName: (userId: string) => string;
  /** A moment in Swedish time, such as `2026-03-01 09:30`. */
  readonly momentText: (at: Date) => string;
};

/**
 * Whether a text may be handed out: `to-review` until somebody has read it for what it says of others, then `released` or
 * `withheld`. Null where there is nothing to read.
 */
export type ReviewStanding = 'to-review' | 'released' | 'withheld' | null;

type PlainValue = string | number | boolean | null;
export type ExtractedValue = PlainValue | readonly string[] | readonly { question: string; answer: string }[];

export type ExtractedField = {
  /** Names this very text, so that somebody can decide about it. */
  readonly fieldId: string;
  readonly name: string;
  readonly label: string;
  /** As a machine reads it: days as `2026-03-01`, moments as ISO 8601, codes as they are kept. */
  readonly value: ExtractedValue;
  /** As a person reads it; empty where nothing stands. */
  readonly text: string;
  readonly review: ReviewStanding;
};

export type ExtractedSection = {
  readonly table: string;
  readonly heading: string;
  /** Each record is read as one line: see `lineOf`. */
  readonly asLines: boolean;
  readonly records: readonly { readonly recordId: string; readonly fields: readonly ExtractedField[] }[];
};

/** All that is kept of one person (registerutdrag), table by table. */
export type RegisterExtract = readonly ExtractedSection[];

/** What stands where a text was that isn't handed out. */
export const withheldText = 'Lämnas inte ut: uppgiften gäller någon annan.';

/** Every row in words. A table without rows is there too: that nothing is kept is an answer. */
export function registerExtract(rows: RegisterRows, words: ExtractWords): RegisterExtract {
  return Object.entries(extractTables).map(([table, { heading, fields, asLines = false }]) => ({
    table,
    heading,
    asLines,
    records: (rows[table] ?? []).map((row) => {
      const recordId = String(row['id']);
      return { recordId, fields: fieldsOf(`${table}:${recordId}`, { row, fields, words }) };
    }),
  }));
}

/** A record in a line: what its first field says, and the others with their labels. */
export function lineOf(fields: readonly ExtractedField[]): { readonly label: string; readonly text: string } {
  const [first, ...others] = fields.filter(({ text }) => text !== '');
  return { label: first?.text ?? '', text: others.map(({ label, text }) => `${label}: ${text}`).join(' · ') };
}

/** The users who are named in rows. */
export function userIdsIn(rows: RegisterRows): readonly string[] {
  return Object.entries(extractTables).flatMap(([table, { fields }]) => {
    const names = Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'user' ? [name] : []));
    return (rows[table] ?? []).flatMap((row) =>
      names.flatMap((name) => (row[name] == null ? [] : [String(row[name])])),
    );
  });
}

/** What somebody decided about the texts of an extract, by `fieldId`. */
export type ReviewDecisions = { readonly released: readonly string[]; readonly withheld: readonly string[] };

/** The extract as it is handed out. What nobody has decided about stays marked; a decision about something else does nothing. */
export function reviewedExtract(extract: RegisterExtract, decisions: ReviewDecisions): RegisterExtract {
  const released = new Set(decisions.released);
  const withheld = new Set(decisions.withheld);
  const decided = (field: ExtractedField): ExtractedField => {
    if (field.review === null) return field;
    if (withheld.has(field.fieldId)) return { ...field, value: null, text: withheldText, review: 'withheld' };
    return released.has(field.fieldId) ? { ...field, review: 'released' } : field;
  };
  return extract.map((section) => ({
    ...section,
    records: section.records.map((record) => ({ ...record, fields: record.fields.map(decided) })),
  }));
}

/** How many texts of an extract stand so. */
export function countStanding(extract: RegisterExtract, standing: ReviewStanding): number {
  const fields = extract.flatMap(({ records }) => records.flatMap((record) => record.fields));
  return fields.filter(({ review }) => review === standing).length;
}

type Printed = {
  readonly row: RegisterRow;
  readonly fields: ExtractTable['fields'];
  readonly words: ExtractWords;
};

function fieldsOf(recordId: string, { row, fields, words }: Printed): ExtractedField[] {
  return Object.entries(fields).map(([name, field]) => {
    const { value, text } = printed(row[name] ?? null, field, words);
    const review = field.mayNameOthers === true && text !== '' ? 'to-review' : null;
    return { fieldId: `${recordId}:${name}`, name, label: field.label, value, text, review };
  });
}

type Words = { readonly value: ExtractedValue; readonly text: string };

function printed(kept: unknown, field: ExtractField, words: ExtractWords): Words {
  if (kept === null) return { value: null, text: '' };
  switch (field.kind) {
    case 'date':
    case 'moment':
      return kept instanceof Date ? printedTime(kept, field.kind, words) : asText(kept);
    case 'number':
      return typeof kept === 'number' ? { value: kept, text: kept.toLocaleString('sv-SE') } : asText(kept);
    case 'yes-no':
      return typeof kept === 'boolean' ? { value: kept, text: kept ? 'Ja' : 'Nej' } : asText(kept);
    case 'code':
      return { ...asText(kept), text: wordOf(field, String(kept)) };
    case 'codes': {
      const codes = Array.isArray(kept) ? kept.map(String) : [String(kept)];
      return { value: codes, text: codes.map((code) => wordOf(field, code)).join('\n') };
    }
    case 'user':
      return asText(words.userName(String(kept)));
    case 'answers': {
      const answers = allAnswers(kept);
      return { value: answers, text: answers.map(({ question, answer }) => `${question}\n${answer}`).join('\n\n') };
    }
    case 'text':
      return asText(kept);
  }
}

function printedTime(at: Date, kind: 'date' | 'moment', words: ExtractWords): Words {
  return kind === 'date'
    ? asText(at.toISOString().slice(0, 10))
    : { value: at.toISOString(), text: words.momentText(at) };
}

function asText(kept: unknown): Words {
  return { value: String(kept), text: String(kept) };
}

function wordOf({ words = {} }: ExtractField, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

/** Every answer, the name too, which the pages of staff show elsewhere. */
function allAnswers(answers: unknown): { question: string; answer: string }[] {
  const { givenName, familyName, consent } =
    typeof answers === 'object' && answers !== null ? Object.fromEntries(Object.entries(answers)) : {};
  const names = [
    { question: 'Förnamn', answer: String(givenName ?? '') },
    { question: 'Efternamn', answer: String(familyName ?? '') },
  ].filter(({ answer }) => answer !== '');
  const agreed = consent === true ? [{ question: 'Får vi spara och läsa dina svar?', answer: 'Ja' }] : [];
  return [...names, ...answeredQuestions(answers).map(({ question, answer }) => ({ question, answer })), ...agreed];
}
