import type { Transaction } from '../../database';
import { fromColumn } from '../calendar-column';
import { caseOf, participationsOf, type SearchedCase } from './searched-case';
import { inPages, type SearchedRecord } from './searched-record';

const meeting = { select: { heldOn: true } } as const;
const signed = { isDraft: false, noteKind: null } as const;

/** What team meetings asked, said and decided in the cases. */
export async function* readMeetingCases(
  tx: Transaction,
  cases: readonly SearchedCase[],
): AsyncGenerator<SearchedRecord[]> {
  const referralId = { in: cases.map((one) => one.referralId) };
  const pages = inPages(({ after, ...page }) =>
    tx.meetingCase.findMany({
      ...page,
      where: { ...after, isWithdrawn: false, OR: [{ participationId: participationsOf(cases) }, { referralId }] },
      include: { meeting },
    }),
  );
  for await (const rows of pages) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'meeting-case', recordId: row.id, when: fromColumn(row.meeting.heldOn) },
      ...{ authorIds: [row.raisedById], case: caseOf(cases, row), meetingId: row.meetingId },
      texts: [row.question, row.text, row.decided],
    }));
  }
}

/** What meetings say outside the cases: the points of the agenda, and what was written beside approved minutes. */
export async function* readMeetingPoints(tx: Transaction, teamId: string): AsyncGenerator<SearchedRecord[]> {
  const points = inPages(({ after, ...page }) =>
    tx.meetingItem.findMany({ ...page, where: { ...after, teamId, isRemoved: false }, include: { meeting } }),
  );
  for await (const rows of points) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'meeting-point', recordId: row.id, when: fromColumn(row.meeting.heldOn) },
      ...{ authorIds: [], case: null, meetingId: row.meetingId, texts: [row.title, row.text, row.decided] },
    }));
  }
  const additions = inPages(({ after, ...page }) =>
    tx.meetingAddition.findMany({ ...page, where: { ...after, teamId }, include: { meeting } }),
  );
  for await (const rows of additions) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'meeting-addition', recordId: row.id, when: fromColumn(row.meeting.heldOn) },
      ...{ authorIds: [row.recordedById], case: null, meetingId: row.meetingId, texts: [row.text] },
    }));
  }
}
