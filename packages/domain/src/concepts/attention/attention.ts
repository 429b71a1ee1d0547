/** What the steering group should talk about, as rules that are read off the team's records. Nothing of it is stored. */
export const attentionKinds = [
  'authority-absent',
  'budget-deviation',
  'queue-growth',
  'outcome-missing',
  'data-gap',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** One such thing, in a sentence with the numbers that it rests on. */
export type Attention = { readonly kind: AttentionKind; readonly text: string };

/** From where on something is worth the group's time. */
export const attentionThresholds = {
  /** Meetings in a row that an authority was called to without being there. The team meets more often than the group. */
  meetingsMissed: { steering: 2, team: 3 },
  /** How far back a meeting still says something of how it is now. */
  monthsOfMeetings: 12,
  /** Of the money for the year: what is missing, and what is left over. */
  deficitShare: 0.02,
  surplusShare: 0.1,
  /** How much longer a queue is than three months before. */
  queueMonths: 3,
  queueGrowth: 3,
  queueGrowthShare: 0.25,
  /** A datum that is known of fewer than this leaves a gap in the figures. */
  knownShare: 0.9,
  /** Of so few that each one is several per cent nothing is said. */
  fewestKnownOf: 10,
  /** Whole months that have passed without an outcome. */
  monthsWithoutOutcome: 2,
} as const;

const { meetingsMissed, deficitShare, surplusShare, queueGrowth, queueGrowthShare, knownShare } = attentionThresholds;
const percent = (share: number) => `${Math.round(100 * share)} procent`;

/** When each of them is said, for the reader who wonders (Swedish). */
export const attentionRules: Readonly<Record<AttentionKind, string>> = {
  'authority-absent': `En myndighet som var kallad har varit borta från styrgruppens ${meetingsMissed.steering} senaste möten, eller teamets ${meetingsMissed.team} senaste.`,
  'budget-deviation': `Årets kostnad väntas bli minst ${percent(deficitShare)} mer än pengarna, eller minst ${percent(surplusShare)} mindre. Det som är tilldelat räknas före budgeten.`,
  'queue-growth': `Minst ${queueGrowth} fler väntar på en plats än för tre månader sedan, och kön är minst ${percent(queueGrowthShare)} längre.`,
  'outcome-missing': 'Minst två hela månader har gått utan att något utfall är inskrivet.',
  'data-gap': `En uppgift som siffrorna bygger på är känd för färre än ${percent(knownShare)} av deltagandena de senaste tolv månaderna.`,
};
