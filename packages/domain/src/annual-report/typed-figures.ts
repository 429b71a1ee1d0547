import type { InlineFigure } from './inline-figures';

/** A number that a text writes as a figure of the report, which the report's tables don't say. */
export type TypedFigure = {
  /** As the text writes it: "18 avslut". */
  readonly words: string;
  /** What the tables say that it could be. */
  readonly figures: readonly InlineFigure[];
};

/** How texts write the report's figures: a number, then these words; the figures that it can be. */
const namedByWords: readonly { readonly after: RegExp; readonly ids: readonly string[] }[] = [
  { after: /^ (?:nyinskrivna|nya deltagare|nyinskrivningar)\b/i, ids: ['flow.newlyEnrolled'] },
  {
    after: /^ (?:avslut|avslutades?|avslutade)\b/i,
    ids: ['flow.closed', 'closings.total', 'closings.totalExcludingDropouts'],
  },
  { after: /^ (?:tidiga avhopp|avhopp|dropouts?)\b/i, ids: ['closings.dropouts'] },
  {
    after: /^ (?:inskrivna|deltagare (?:var|är) inskrivna)\b/i,
    ids: ['flow.enrolledAtStart', 'flow.enrolledAtEnd', 'flow.everEnrolled'],
  },
  {
    after: /^ (?:till arbete|gick till arbete)\b/i,
    ids: ['closings.byOutcome.work', 'closings.byOutcomeExcludingDropouts.work'],
  },
  {
    after: /^ (?:till studier|gick till studier)\b/i,
    ids: ['closings.byOutcome.studies', 'closings.byOutcomeExcludingDropouts.studies'],
  },
  { after: /^ (?:i kö|i kön|stod i kö)\b/i, ids: ['waiting.queued'] },
  {
    after: /^ ?(?:%|procent) (?:resultat|till resultat|gick till resultat)\b/i,
    ids: [
      'results.excludingDropouts.rate',
      'results.ofAllClosings.rate',
      'results.excludingTransfers.rate',
      'results.workOrStudies.rate',
    ],
  },
];

const number = /(?<![\d,.:–-])(\d{1,4})(?:,(\d+))?(?![\d:])/g;

/** The numbers of a text that are written as figures of the report and are none of those that its tables have. */
export function typedFigures(text: string, figures: readonly InlineFigure[]): readonly TypedFigure[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return [...text.matchAll(number)].flatMap((match) => {
    const [written, whole = '', fraction] = match;
    const rest = text.slice(match.index + written.length).replaceAll('\u00a0', ' ');
    const named = namedByWords.find(({ after }) => after.test(rest));
    if (named === undefined) return [];
    const candidates = named.ids.flatMap((id) => known.get(id) ?? []);
    const decimals = fraction?.length ?? 0;
    const said = Number(`${whole}.${fraction ?? '0'}`);
    const isSaid = ({ value }: InlineFigure) => value !== null && Number(value.toFixed(decimals)) === said;
    if (candidates.length === 0 || candidates.some(isSaid)) return [];
    const [following = ''] = named.after.exec(rest) ?? [];
    return [{ words: `${written}${following}`, figures: candidates }];
  });
}

const smallNumber = /(?<![\d,.])(\d|ett|en|två|tre|fyra)\s(?:deltagare|personer?|kvinnor?|kvinna|män|man)\b/gi;
const inWords: Readonly<Record<string, number>> = { en: 1, ett: 1, två: 2, tre: 3, fyra: 4 };

/** Numbers of people in a text that the public edition would hide in a table: "tre deltagare". */
export function smallNumbersIn(text: string, hidesBelow: number): readonly string[] {
  return [...text.matchAll(smallNumber)].flatMap(([words, said = '']) => {
    const count = inWords[said.toLocaleLowerCase('sv')] ?? Number(said);
    return count >= 1 && count < hidesBelow ? [words] : [];
  });
}
