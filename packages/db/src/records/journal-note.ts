import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type JournalDraft, JournalNoteKind } from '@kraften/domain/concepts/journal-note/journal-note';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';

export type JournalNoteRecord = JournalDraft & {
  readonly noteId: string;
  readonly participationId: string;
  readonly version: number;
  readonly authorId: string;
  readonly changedAt: Date;
  /** Null while it is a draft. */
  readonly signedAt: Date | null;
  /** Oldest first. */
  readonly additions: readonly { additionId: string; text: string; authorId: string; createdAt: Date }[];
};

const included = { additions: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } } satisfies Prisma.JournalNoteInclude;

/** A participation's signed notes and the actor's own drafts, the latest day first. */
export async function loadJournalNotes(tx: Transaction, participationId: string): Promise<JournalNoteRecord[]> {
  const rows = await tx.journalNote.findMany({
    where: { participationId, discardedAt: null },
    include: included,
    orderBy: [{ happenedOn: 'desc' }, { createdAt: 'desc' }],
  });
  return rows.map(noteOf);
}

/** A note that the actor may see: a signed one, or an own draft, also one that was thrown away. */
export async function findJournalNote(
  tx: Transaction,
  noteId: string,
): Promise<(JournalNoteRecord & { readonly discardedAt: Date | null }) | null> {
  const row = await tx.journalNote.findUnique({ where: { id: noteId }, include: included });
  return row === null ? null : { ...noteOf(row), discardedAt: row.discardedAt };
}

/** The author's drafts: the day that each is about, by its participation. */
export async function loadDraftDays(
  tx: Transaction,
  authorId: string,
): Promise<{ noteId: string; participationId: string; happenedOn: CalendarDate }[]> {
  const rows = await tx.journalNote.findMany({
    where: { authorId, signedAt: null, discardedAt: null },
    select: { id: true, participationId: true, happenedOn: true },
  });
  return rows.map((row) => ({
    noteId: row.id,
    participationId: row.participationId,
    happenedOn: fromColumn(row.happenedOn),
  }));
}

type Owner = { readonly teamId: string; readonly participationId: string; readonly authorId: string };

/** Begins a draft under an id of the writer's choosing; false when something has that id already. */
export async function insertDraft(
  tx: Transaction,
  owner: Owner,
  draft: JournalDraft & { noteId: string },
): Promise<boolean> {
  const { noteId, ...values } = draft;
  const { count } = await tx.journalNote.createMany({
    data: [{ ...owner, ...values, id: noteId, happenedOn: toColumn(values.happenedOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Where a draft goes from the version that the writer has: it is written on, signed or thrown away. */
export type DraftStep = 'write' | 'sign' | 'discard';

/** Takes the step; false when the draft has another version by now, or is no draft any more. */
export async function saveDraft(
  tx: Transaction,
  { noteId, version, step }: { readonly noteId: string; readonly version: number; readonly step: DraftStep },
  { kind, happenedOn, text }: JournalDraft,
): Promise<boolean> {
  const now = new Date();
  const { count } = await tx.journalNote.updateMany({
    where: { id: noteId, version, signedAt: null, discardedAt: null },
    data: {
      ...{ kind, text, happenedOn: toColumn(happenedOn), version: { increment: 1 } },
      ...(step === 'sign' ? { signedAt: now } : {}),
      ...(step === 'discard' ? { discardedAt: now, text: '' } : {}),
    },
  });
  return count === 1;
}

export async function insertJournalAddition(
  tx: Transaction,
  owner: { readonly teamId: string; readonly noteId: string; readonly authorId: string },
  text: string,
): Promise<string> {
  const id = randomUUID();
  await tx.journalAddition.create({ data: { ...owner, id, text } });
  return id;
}

function noteOf(row: Prisma.JournalNoteGetPayload<{ include: typeof included }>): JournalNoteRecord {
  return {
    noteId: row.id,
    participationId: row.participationId,
    version: row.version,
    authorId: row.authorId,
    kind: JournalNoteKind.parse(row.kind),
    happenedOn: fromColumn(row.happenedOn),
    text: row.text,
    changedAt: row.changedAt,
    signedAt: row.signedAt,
    additions: row.additions.map(({ id, text, authorId, createdAt }) => ({
      additionId: id,
      text,
      authorId,
      createdAt,
    })),
  };
}
