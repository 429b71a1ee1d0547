import type { Transaction } from '../../database';
import { fromColumn, fromNullableColumn } from '../calendar-column';
import { caseOf, participationsOf, type SearchedCase } from './searched-case';
import { inPages, type SearchedRecord } from './searched-record';

const signed = { isDraft: false, noteKind: null, meetingId: null } as const;

/** Follow-ups that count: who was there and what was agreed. */
export async function* readFollowUps(
  tx: Transaction,
  cases: readonly SearchedCase[],
): AsyncGenerator<SearchedRecord[]> {
  const pages = inPages(({ after, ...page }) =>
    tx.followUp.findMany({ ...page, where: { ...after, participationId: participationsOf(cases), correctedAt: null } }),
  );
  for await (const rows of pages) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'follow-up', recordId: row.id, when: fromColumn(row.heldOn) },
      ...{ authorIds: [row.recordedById], case: caseOf(cases, row), texts: [row.agreed, row.attendees] },
    }));
  }
}

/** Placements, and what was noted about what could fit. */
export async function* readWorkTraining(
  tx: Transaction,
  cases: readonly SearchedCase[],
): AsyncGenerator<SearchedRecord[]> {
  const participationId = participationsOf(cases);
  const placements = inPages(({ after, ...page }) =>
    tx.workTraining.findMany({ ...page, where: { ...after, participationId } }),
  );
  for await (const rows of placements) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'placement', recordId: row.id, when: fromColumn(row.startedOn), authorIds: [] },
      ...{ case: caseOf(cases, row), texts: [row.employer, row.goal, row.plan, row.endingNote] },
    }));
  }
  const matchings = inPages(({ after, ...page }) =>
    tx.workMatching.findMany({ ...page, where: { ...after, participationId } }),
  );
  for await (const rows of matchings) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'matching', recordId: row.id, when: fromNullableColumn(row.askedOn) ?? row.createdAt },
      ...{ authorIds: [row.recordedById], case: caseOf(cases, row), texts: [row.fits, row.answerNote] },
    }));
  }
}

/** What was hoped and wished for, and why the team decided as it did. */
export async function* readReferrals(
  tx: Transaction,
  cases: readonly SearchedCase[],
): AsyncGenerator<SearchedRecord[]> {
  const ids = cases.map(({ referralId }) => referralId);
  const pages = inPages(({ after, ...page }) =>
    tx.referral.findMany({
      ...page,
      where: { AND: [after, { id: { in: ids } }] },
      select: {
        ...{ id: true, receivedOn: true, referrerName: true, wishes: true, hopes: true, worksAlready: true },
        ...{ decisionReason: true, overCapacityReason: true },
      },
    }),
  );
  for await (const rows of pages) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'referral', recordId: row.id, when: fromColumn(row.receivedOn), authorIds: [] },
      case: caseOf(cases, { participationId: null, referralId: row.id }),
      texts: [row.wishes, row.hopes, row.worksAlready, row.decisionReason, row.overCapacityReason, row.referrerName],
    }));
  }
}

/** Final documentations, and those that the team is writing. */
export async function* readClosings(tx: Transaction, cases: readonly SearchedCase[]): AsyncGenerator<SearchedRecord[]> {
  const pages = inPages(({ after, ...page }) =>
    tx.participation.findMany({
      ...page,
      where: { AND: [after, { id: participationsOf(cases) }], closedOn: { not: null } },
      select: { id: true, closedOn: true, closedById: true, finalDocumentation: true },
    }),
  );
  for await (const rows of pages) {
    yield rows.flatMap(({ id, closedOn, closedById, finalDocumentation }) =>
      closedOn === null
        ? []
        : {
            ...{ ...signed, source: 'final-documentation', recordId: id, when: fromColumn(closedOn) },
            ...{ authorIds: closedById === null ? [] : [closedById], texts: [finalDocumentation] },
            case: caseOf(cases, { participationId: id }),
          },
    );
  }
  const drafts = inPages(({ after, ...page }) =>
    tx.closingDraft.findMany({
      ...page,
      where: { ...after, participationId: participationsOf(cases), participation: { closedOn: null } },
    }),
  );
  for await (const rows of drafts) {
    yield rows.map((row) => ({
      ...{ ...signed, source: 'closing-draft', recordId: row.id, when: row.changedAt, authorIds: [row.changedById] },
      ...{ isDraft: true, case: caseOf(cases, row), texts: [row.text] },
    }));
  }
}
