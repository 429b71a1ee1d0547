import type { SearchedKind } from '@kraften/domain/concepts/note-search/searched-kind';
import type { Transaction } from '../../database';
import { readClosings, readFollowUps, readReferrals, readWorkTraining } from './case-events';
import { readGoals, readJournal } from './case-writings';
import { readMeetingCases, readMeetingPoints } from './meeting-writings';
import type { SearchedCase } from './searched-case';
import type { SearchedRecord } from './searched-record';

export type SearchedTexts = {
  readonly teamId: string;
  readonly kinds: readonly SearchedKind[];
  readonly cases: readonly SearchedCase[];
  /** Whether what meetings say outside the cases is read too. */
  readonly withPoints: boolean;
};

/** So many cases are asked for in one query: of a journal as a rule what fits in a page, of the rest a whole team's. */
const journalsAtATime = 25;
const casesAtATime = 500;

/**
 * What has been written in the cases and at the meetings that the actor may read, opened, in no order. A page at a time: what the
 * reader doesn't keep is let go of.
 */
export async function* readSearchedTexts(
  tx: Transaction,
  { teamId, kinds, cases, withPoints }: SearchedTexts,
): AsyncGenerator<readonly SearchedRecord[]> {
  if (kinds.includes('note') || kinds.includes('mapping')) {
    for (const some of partsOf(cases, journalsAtATime)) yield* readJournal(tx, some, kinds);
  }
  for (const some of partsOf(cases, casesAtATime)) {
    if (kinds.includes('plan')) yield* readGoals(tx, some);
    if (kinds.includes('follow-up')) yield* readFollowUps(tx, some);
    if (kinds.includes('meeting')) yield* readMeetingCases(tx, some);
    if (kinds.includes('work-training')) yield* readWorkTraining(tx, some);
    if (kinds.includes('referral')) yield* readReferrals(tx, some);
    if (kinds.includes('closing')) yield* readClosings(tx, some);
  }
  if (kinds.includes('meeting') && withPoints) yield* readMeetingPoints(tx, teamId);
}

function* partsOf(cases: readonly SearchedCase[], most: number): Generator<readonly SearchedCase[]> {
  for (let from = 0; from < cases.length; from += most) yield cases.slice(from, from + most);
}
