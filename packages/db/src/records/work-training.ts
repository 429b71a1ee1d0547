import { randomUUID } from 'node:crypto';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type SheetApproval, SheetField } from '@kraften/domain/concepts/work-training/employer-sheet';
import { type Matching, MatchingAnswer } from '@kraften/domain/concepts/work-training/matching';
import type { HoursChange, Placement } from '@kraften/domain/concepts/work-training/placement';
import { WorkTrainingEnding } from '@kraften/domain/concepts/work-training/work-training';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn, toColumn } from './calendar-column';

export type SheetApprovalRecord = SheetApproval & { readonly recordedById: string; readonly recordedAt: Date };
export type PlacementRecord = Placement & {
  readonly workTrainingId: string;
  readonly participationId: string;
  readonly version: number;
  /** The latest first: that one counts. */
  readonly approvals: readonly SheetApprovalRecord[];
};
export type MatchingRecord = Matching & {
  readonly matchingId: string;
  readonly participationId: string;
  readonly version: number;
  readonly recordedById: string;
  readonly createdAt: Date;
};

const included = {
  sheetApprovals: { orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }] },
} satisfies Prisma.WorkTrainingInclude;

/** A participation's placements, the latest begun first. */
export async function loadPlacements(tx: Transaction, participationId: string): Promise<PlacementRecord[]> {
  const rows = await tx.workTraining.findMany({
    where: { participationId },
    include: included,
    orderBy: [{ startedOn: 'desc' }, { createdAt: 'desc' }],
  });
  return rows.map(placementOf);
}

export async function findPlacement(tx: Transaction, workTrainingId: string): Promise<PlacementRecord | null> {
  const row = await tx.workTraining.findUnique({ where: { id: workTrainingId }, include: included });
  return row === null ? null : placementOf(row);
}

/** The team's placements that last: with whom, where and when they are to be followed up. */
export async function loadLastingPlacements(
  tx: Transaction,
  teamId: string,
): Promise<
  Pick<
    PlacementRecord,
    'workTrainingId' | 'participationId' | 'employerId' | 'employer' | 'startedOn' | 'followUpOn' | 'endedOn'
  >[]
> {
  const rows = await tx.workTraining.findMany({
    where: { teamId, endedOn: null },
    include: included,
    orderBy: [{ startedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(placementOf);
}

type Owner = { readonly id: string; readonly teamId: string; readonly participationId: string };
type Claim = { readonly id: string; readonly version: number };

/** Adds a placement; false when something has that id already. */
export async function insertPlacement(tx: Transaction, owner: Owner, placement: Placement): Promise<boolean> {
  const { count } = await tx.workTraining.createMany({
    data: [{ ...placementColumns(placement), ...owner }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes a placement; false when it has another version by now. */
export async function updatePlacement(tx: Transaction, { id, version }: Claim, placement: Placement): Promise<boolean> {
  const { count } = await tx.workTraining.updateMany({
    where: { id, version },
    data: { ...placementColumns(placement), version: { increment: 1 } },
  });
  return count === 1;
}

export async function insertSheetApproval(
  tx: Transaction,
  owner: {
    readonly teamId: string;
    readonly participationId: string;
    readonly workTrainingId: string;
    readonly recordedById: string;
  },
  { fields, approvedOn }: SheetApproval,
): Promise<void> {
  await tx.sheetApproval.create({
    data: { ...owner, id: randomUUID(), fields: [...fields], approvedOn: toColumn(approvedOn) },
  });
}

/** A participation's matching notes, the latest first. */
export async function loadMatchings(tx: Transaction, participationId: string): Promise<MatchingRecord[]> {
  const rows = await tx.workMatching.findMany({
    where: { participationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(matchingOf);
}

export async function findMatching(tx: Transaction, matchingId: string): Promise<MatchingRecord | null> {
  const row = await tx.workMatching.findUnique({ where: { id: matchingId } });
  return row === null ? null : matchingOf(row);
}

/** Adds a matching note; false when something has that id already. */
export async function insertMatching(
  tx: Transaction,
  owner: Owner & { readonly recordedById: string },
  matching: Matching,
): Promise<boolean> {
  const { count } = await tx.workMatching.createMany({
    data: [{ ...matchingColumns(matching), ...owner }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes a matching note; false when it has another version by now. */
export async function updateMatching(tx: Transaction, { id, version }: Claim, matching: Matching): Promise<boolean> {
  const { count } = await tx.workMatching.updateMany({
    where: { id, version },
    data: { ...matchingColumns(matching), version: { increment: 1 } },
  });
  return count === 1;
}

function placementColumns(placement: Placement) {
  const { startedOn, followUpOn, endedOn, hoursChanges } = placement;
  return {
    ...placement,
    startedOn: toColumn(startedOn),
    followUpOn: nullableColumn(followUpOn),
    endedOn: nullableColumn(endedOn),
    hoursChanges: hoursChanges.map(({ from, hoursPerWeek }) => `${from} ${hoursPerWeek}`).join('\n'),
  };
}

function matchingColumns(matching: Matching) {
  return { ...matching, askedOn: nullableColumn(matching.askedOn) };
}

function nullableColumn(day: CalendarDate | null): Date | null {
  return day === null ? null : toColumn(day);
}

function placementOf(row: Prisma.WorkTrainingGetPayload<{ include: typeof included }>): PlacementRecord {
  return {
    workTrainingId: row.id,
    participationId: row.participationId,
    version: row.version,
    employerId: row.employerId,
    placeId: row.placeId,
    employer: row.employer,
    supervisor: row.supervisor,
    startedOn: fromColumn(row.startedOn),
    hoursPerWeek: row.hoursPerWeek,
    hoursChanges: hoursChangesOf(row.hoursChanges),
    goal: row.goal,
    plan: row.plan,
    followUpOn: fromNullableColumn(row.followUpOn),
    endedOn: fromNullableColumn(row.endedOn),
    ending: row.ending === null ? null : WorkTrainingEnding.parse(row.ending),
    endingNote: row.endingNote,
    approvals: row.sheetApprovals.map(({ fields, approvedOn, recordedById, recordedAt }) => ({
      fields: fields.map((field) => SheetField.parse(field)),
      approvedOn: fromColumn(approvedOn),
      ...{ recordedById, recordedAt },
    })),
  };
}

function hoursChangesOf(text: string): HoursChange[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from, hours] = line.split(' ');
      return { from: CalendarDate.parse(from), hoursPerWeek: Number(hours) };
    });
}

function matchingOf(row: Prisma.WorkMatchingGetPayload<object>): MatchingRecord {
  return {
    matchingId: row.id,
    participationId: row.participationId,
    version: row.version,
    fits: row.fits,
    employerId: row.employerId,
    placeId: row.placeId,
    askedOn: fromNullableColumn(row.askedOn),
    answer: MatchingAnswer.parse(row.answer),
    answerNote: row.answerNote,
    recordedById: row.recordedById,
    createdAt: row.createdAt,
  };
}
