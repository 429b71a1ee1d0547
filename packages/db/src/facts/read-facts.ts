import type { FactKind, Facts, FurtherFacts } from '@kraften/domain/concepts/facts/facts';
import type { Transaction } from '../database';
import { readCosts } from './read-costs';
import { readFollowUps } from './read-follow-ups';
import { readIncomeAfter } from './read-income-after';
import { readMeetings } from './read-meetings';
import { readParticipations } from './read-participations';
import { readReferrals } from './read-referrals';
import { readScores } from './read-scores';
import { readSessions } from './read-sessions';
import { readWorkTrainings } from './read-work-trainings';

type Reader<Kind extends FactKind> = (tx: Transaction, teamId: string) => Promise<FurtherFacts[Kind]>;

const readers: { readonly [Kind in FactKind]: Reader<Kind> } = {
  referrals: readReferrals,
  followUps: readFollowUps,
  incomeAfter: readIncomeAfter,
  sessions: readSessions,
  workTrainings: readWorkTrainings,
  scores: readScores,
  meetings: readMeetings,
  costs: readCosts,
};

/**
 * The de-identified rows of one team that the actor may see figures of: the participations, and of the other kinds those
 * that are asked for. Nobody else's rows come, whatever is asked.
 */
export async function readFacts(tx: Transaction, teamId: string, kinds: readonly FactKind[]): Promise<Facts> {
  const further: { -readonly [Kind in FactKind]?: FurtherFacts[Kind] } = {};
  const read = async <Kind extends FactKind>(kind: Kind) => {
    further[kind] = await readers[kind](tx, teamId);
  };
  for (const kind of new Set(kinds)) await read(kind);
  return { participations: await readParticipations(tx, teamId), ...further };
}
