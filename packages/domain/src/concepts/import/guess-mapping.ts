import { incomeSourceLabels, incomeSources } from '../income-source/income-source';
import { outcomeLabels, outcomes } from '../outcome/outcome';
import { referralSourceLabels, referralSources } from '../referral-source/referral-source';
import { sexes, sexLabels } from '../sex/sex';
import { type CodedField, codedFields, type ImportField, importFieldNames, importFields } from './import-field';
import type { ImportMapping } from './import-mapping';
import type { ImportTable } from './import-table';
import { plainWords } from './plain-words';

/** A coach of the team, as a list may name them. */
export type ImportCoach = { readonly userId: string; readonly userName: string; readonly email: string };

/** What the headings and words of a list probably mean. Whoever imports it looks it through. */
export function guessMapping(table: ImportTable, coaches: readonly ImportCoach[]): ImportMapping {
  const columns = guessColumns(table.headings);
  const values = Object.fromEntries(
    codedFields.flatMap((field) => {
      const words = wordsIn(table, columns[field]);
      const meanings = words.flatMap((word) => {
        const code = guessCode(field, word, coaches);
        return code === null ? [] : [[word, code] as const];
      });
      return meanings.length === 0 ? [] : [[field, Object.fromEntries(meanings)] as const];
    }),
  );
  return { columns, values, coach: null, source: null };
}

/** The different words of a column, as they are compared, the empty one left out. */
export function wordsIn({ headings, rows }: ImportTable, heading: string | undefined): readonly string[] {
  const index = heading === undefined ? -1 : headings.indexOf(heading);
  if (index === -1) return [];
  const words = new Set(rows.map(({ cells }) => plainWords(cells[index] ?? '')));
  words.delete('');
  return [...words].toSorted((one, other) => one.localeCompare(other, 'sv'));
}

/** What a word of a list means in a field, or null. */
export function guessCode(field: CodedField, word: string, coaches: readonly ImportCoach[]): string | null {
  if (field !== 'coach') return codesByWord[field].get(word) ?? null;
  const named = coaches.filter(
    ({ userId, userName, email }) =>
      [userId, userName, email].some((name) => plainWords(name) === word) || initialsOf(userName) === word,
  );
  const byGivenName = coaches.filter(({ userName }) => plainWords(userName).split(' ')[0] === word);
  const [only, second] = named.length > 0 ? named : byGivenName;
  return only !== undefined && second === undefined ? only.userId : null;
}

function guessColumns(headings: readonly string[]): ImportMapping['columns'] {
  const columns: Partial<Record<ImportField, string>> = {};
  // Headings that are a field's name word for word go first, then those that begin with one: `Inskriven (datum)`.
  for (const isLike of [sameWords, beginsWithWords]) {
    for (const field of importFieldNames) {
      if (columns[field] !== undefined) continue;
      const taken = new Set(Object.values(columns));
      const names: readonly string[] = [importFields[field].label.sv, ...importFields[field].headings].map(plainWords);
      const heading = headings.find((text) => !taken.has(text) && names.some((name) => isLike(plainWords(text), name)));
      if (heading !== undefined) columns[field] = heading;
    }
  }
  if (columns.fullName !== undefined && columns.givenName !== undefined) delete columns.fullName;
  return columns;
}

/** `Pers.nr` and `Persnr` are the same. */
function sameWords(heading: string, name: string): boolean {
  return heading.replaceAll(' ', '') === name.replaceAll(' ', '');
}

function beginsWithWords(heading: string, name: string): boolean {
  return heading.startsWith(`${name} `);
}

function initialsOf(name: string): string {
  return plainWords(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

type Words = Readonly<Record<string, readonly string[]>>;

const sexWords: Words = {
  female: ['k', 'kv', 'f', 'flicka', 'kvinnor'],
  male: ['m', 'män', 'pojke'],
  unknown: ['okänd', '-'],
};
const sourceWords: Words = {
  AF: ['af', 'arbetsförmedling', 'arbetsförm'],
  FK: ['fk', 'försäkringskassa', 'f kassan'],
  SOC: [
    'soc',
    'socialtjänst',
    'socialförvaltningen',
    'socialförvaltning',
    'ifo',
    'socialkontoret',
    'kommunen',
    'kommun',
  ],
  RD: [
    'rd',
    'lt',
    'region',
    'landstinget',
    'landsting',
    'region dalarna',
    'psykiatri',
    'psykiatrin',
    'vårdcentral',
    'vårdcentralen',
    'sjukvården',
  ],
  KAA: ['kaa', 'aktivitetsansvaret', 'kommunalt aktivitetsansvar'],
  SCHOOL: ['skolan', 'gymnasiet', 'gymnasieskolan', 'komvux'],
  SELF: ['egen', 'egenanmälan', 'själv', 'egen remiss', 'eget initiativ', 'privat'],
  OTHER: ['annat', 'övrigt', 'övriga', 'annan myndighet'],
};
const incomeWords: Words = {
  'social-assistance': ['ekonomiskt bistånd', 'socialbidrag', 'ek bistånd', 'försörjn stöd', 'bistånd'],
  'sickness-benefit': ['sjp', 'sjukskriven', 'sjukpeng'],
  'rehabilitation-benefit': ['rehabpenning', 'rehab penning', 'rehabersättning'],
  'activity-compensation': ['ae', 'akt ersättning', 'aktivitetsers'],
  'activity-support': ['as', 'aktivitets stöd', 'utvecklingsersättning'],
  'unemployment-benefit': ['akassa', 'arbetslöshetsersättning', 'alfakassan', 'arbetslöshetskassa'],
  none: ['ingen', 'ingen försörjning', 'saknar', 'inget', 'nollklassad', 'ingen ersättning'],
  other: ['annat', 'övrigt', 'annan försörjning'],
};
const outcomeWords: Words = {
  work: [
    'jobb',
    'anställning',
    'lönearbete',
    'osubventionerat arbete',
    'subventionerat arbete',
    'arbete med lönebidrag',
  ],
  studies: ['studerar', 'utbildning', 'skola'],
  'other-vocational-rehab': [
    'annan rehabilitering',
    'annan rehab',
    'arbetslivsinriktad rehabilitering',
    'aktiv arbetssökande',
    'rehabilitering',
  ],
  'sickness-compensation': ['sjukers', 'förtidspension', 'sjuk ersättning'],
  'parental-leave': ['föräldraledig', 'föräldrapenning', 'mammaledig', 'pappaledig'],
  other: ['övrigt', 'annan orsak', 'annat skäl', 'flyttat', 'flytt', 'avhopp', 'avbrott'],
};
const dropoutWords: Words = { true: ['ja', 'j', '1', 'x', 'sant', 'yes'], false: ['nej', 'n', '0', 'falskt', 'no'] };

const labelled = (codes: readonly string[], labels: Readonly<Record<string, { readonly sv: string }>>, words: Words) =>
  byWord(Object.fromEntries(codes.map((code) => [code, [labels[code]?.sv ?? code, ...(words[code] ?? [])]])));

const codesByWord: Readonly<Record<Exclude<CodedField, 'coach'>, ReadonlyMap<string, string>>> = {
  sex: labelled(sexes, sexLabels, sexWords),
  source: labelled(referralSources, referralSourceLabels, sourceWords),
  incomeSource: labelled(incomeSources, incomeSourceLabels, incomeWords),
  outcome: labelled(outcomes, outcomeLabels, outcomeWords),
  dropout: byWord(dropoutWords),
  incomeSourceAfter: labelled(incomeSources, incomeSourceLabels, incomeWords),
};

function byWord(words: Words): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([code, meant]) => [code, ...meant].map((word) => [plainWords(word), code] as const)),
  );
}
