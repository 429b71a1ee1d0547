import type { Transaction } from '@kraften/db/database';
import { findJournalNote, type JournalNoteRecord } from '@kraften/db/records/journal-note';
import { findParticipation, type ParticipationRecord } from '@kraften/db/records/participation';
import { JournalDraft } from '@kraften/domain/concepts/journal-note/journal-note';
import * as z from 'zod/mini';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** A draft as the writer has it. Version 0 has never been saved: the writer chooses its id. */
export const DraftChange = z.extend(JournalDraft, { participationId: RecordId, noteId: RecordId, version: Version });

type DraftTarget = { readonly participationId: string; readonly noteId: string };

/** The case that a draft belongs to, and the draft as it is stored; null when it has never been. */
export async function findDraft(
  tx: Transaction,
  { participationId, noteId }: DraftTarget,
): Promise<{ readonly participation: ParticipationRecord; readonly stored: JournalNoteRecord | null }> {
  const participation = await findParticipation(tx, participationId);
  if (participation === null) throw notFound('Deltagandet');
  const stored = await findJournalNote(tx, noteId);
  if (stored !== null && stored.participationId !== participationId) throw notFound('Anteckningen');
  if (stored !== null && stored.discardedAt !== null) throw outOfTurn('Utkastet är kastat.');
  return { participation, stored };
}

/** Another window has written on the draft. */
export const draftConflict = () => conflict('Utkastet');

/** Signed means done: what is to be said after that is an addition. */
export const alreadySigned = () => outOfTurn('Anteckningen är redan signerad. Skriv ett tillägg till den i stället.');
