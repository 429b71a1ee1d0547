import { Goal } from '@kraften/domain/concepts/action-plan/goal';
import { JournalNoteKind } from '@kraften/domain/concepts/journal-note/journal-note';
import type { SearchedKind } from '@kraften/domain/concepts/note-search/searched-kind';
import type { Transaction } from '../../database';
import { fromColumn } from '../calendar-column';
import { caseOf, participationsOf, type SearchedCase } from './searched-case';
import { inPages, type SearchedRecord } from './searched-record';

/** Signed notes and mappings with what was added to them, and the actor's own drafts. */
export async function* readJournal(
  tx: Transaction,
  cases: readonly SearchedCase[],
  kinds: readonly SearchedKind[],
): AsyncGenerator<SearchedRecord[]> {
  const wanted = kinds.includes('note') ? (kinds.includes('mapping') ? {} : { not: 'mapping' }) : { equals: 'mapping' };
  const pages = inPages(({ after, ...page }) =>
    tx.journalNote.findMany({
      ...page,
      where: { ...after, participationId: participationsOf(cases), discardedAt: null, kind: wanted },
      select: {
        ...{
          id: true,
          participationId: true,
          authorId: true,
          kind: true,
          happenedOn: true,
          text: true,
          signedAt: true,
        },
        additions: { select: { text: true, authorId: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      },
    }),
  );
  for await (const rows of pages) {
    yield rows.map((row) => {
      const noteKind = JournalNoteKind.parse(row.kind);
      return {
        source: noteKind === 'mapping' ? 'mapping' : 'note',
        recordId: row.id,
        when: fromColumn(row.happenedOn),
        authorIds: [row.authorId, ...row.additions.map(({ authorId }) => authorId)],
        isDraft: row.signedAt === null,
        noteKind,
        case: caseOf(cases, row),
        meetingId: null,
        texts: [row.text, ...row.additions.map(({ text }) => text)],
      };
    });
  }
}

/** Goals as they stand, with their steps and what was said of the ratings. */
export async function* readGoals(tx: Transaction, cases: readonly SearchedCase[]): AsyncGenerator<SearchedRecord[]> {
  const pages = inPages(({ after, ...page }) =>
    tx.goal.findMany({
      ...page,
      where: { ...after, participationId: participationsOf(cases), supersededAt: null },
    }),
  );
  for await (const rows of pages) {
    yield rows.map((row) => {
      const { wording, scalingQuestion, steps, ratings } = Goal.parse(row.content);
      return {
        ...{ source: 'goal', recordId: row.goalId, when: row.changedAt, authorIds: [row.changedById] },
        ...{ isDraft: false, noteKind: null, case: caseOf(cases, row), meetingId: null },
        texts: [
          wording,
          ...steps.flatMap(({ what, who }) => [what, who]),
          scalingQuestion,
          ...ratings.map(({ notLower }) => notLower),
        ],
      };
    });
  }
}
