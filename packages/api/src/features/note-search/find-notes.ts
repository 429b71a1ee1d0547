import { loadUserNames } from '@kraften/db/records/membership';
import { readSearchedTexts } from '@kraften/db/records/searched-text/read-searched-texts';
import { loadSearchedCases, type SearchedCase } from '@kraften/db/records/searched-text/searched-case';
import type { SearchedRecord } from '@kraften/db/records/searched-text/searched-record';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { NewestHits } from '@kraften/domain/concepts/note-search/newest-hits';
import { readSearchQuery, SearchWords } from '@kraften/domain/concepts/note-search/search-query';
import { SearchedCases, SearchedKind, searchedKinds } from '@kraften/domain/concepts/note-search/searched-kind';
import {
  isFoundIn,
  type SearchableTexts,
  searchableTexts,
  snippetsOf,
} from '@kraften/domain/concepts/note-search/snippets';
import { groupBy } from '@kraften/domain/group-by';
import * as z from 'zod/mini';
import type { AuditSubject } from '../../kernel/audit-trail';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { swedishTimeOf } from '../../kernel/swedish-time';

const hitsAtATime = 20;

const NoteSearch = z.object({
  words: SearchWords,
  /** Left out: all. */
  kinds: z.optional(z.array(SearchedKind).check(z.minLength(1), z.maxLength(searchedKinds.length))),
  cases: SearchedCases,
  /** Days that are left out don't limit. */
  from: z.optional(CalendarDate),
  to: z.optional(CalendarDate),
  /** Only what this user has written. */
  authorId: z.optional(z.string().check(z.maxLength(100))),
  /** The last hit of the page before. */
  cursor: z.optional(z.object({ on: CalendarDate, recordId: RecordId })),
});
type NoteSearch = z.output<typeof NoteSearch>;

/** A record in which all the words were found. */
type Hit = {
  readonly on: CalendarDate;
  readonly recordId: string;
  readonly record: SearchedRecord;
  readonly texts: SearchableTexts;
};

/**
 * Where in what the team has written some words stand, the newest first. The texts are opened here and looked through a page at a
 * time; only those of the page of hits are kept. Each person whose text is shown gets an entry in the log; the words are not kept.
 */
export const findNotes = casework('notes:search')
  .input(NoteSearch)
  .query(async ({ ctx, input }) => {
    const query = readSearchQuery(input.words);
    if (!query.ok) throw fieldProblem(query.problem);
    const { teamId } = ctx.actor;
    const { kinds = searchedKinds, cursor } = input;
    const { searched, left } = parted(await loadSearchedCases(ctx.tx, teamId), input.cases);
    const newest = new NewestHits<Hit>(hitsAtATime + 1, cursor ?? null);
    const personIds = new Set<string>();
    let found = 0;
    // The points of a meeting belong to no case that could be closed.
    const read = { teamId, kinds, cases: searched, withPoints: input.cases !== 'closed' };
    for await (const records of readSearchedTexts(ctx.tx, read)) {
      for (const record of records) {
        const on = record.when instanceof Date ? swedishTimeOf(record.when).on : record.when;
        if (!isAskedFor(record, on, input)) continue;
        const texts = searchableTexts(record.texts);
        if (!isFoundIn(texts, query.value)) continue;
        found += 1;
        if (record.case !== null) personIds.add(record.case.personId);
        newest.offer({ on, recordId: record.recordId, record, texts });
      }
    }
    const hits = newest.hits.slice(0, hitsAtATime);
    const last = hits.at(-1);
    await ctx.audit.log(...entriesOf(input, hits, { found, cases: personIds.size, left: left.length }));
    const names = await loadUserNames(
      ctx.tx,
      hits.flatMap(({ record }) => record.authorIds),
    );
    return {
      hits: hits.map(({ on, recordId, record, texts }) => ({
        ...{ on, recordId, source: record.source, isDraft: record.isDraft, noteKind: record.noteKind },
        authorNames: [...new Set(record.authorIds)].flatMap((id) => names.get(id) ?? []),
        case: record.case === null ? null : shownCase(record.case),
        meetingId: record.meetingId,
        snippets: snippetsOf(texts, query.value),
      })),
      found,
      /** In how many persons' cases. */
      cases: personIds.size,
      /** How many persons' cases are never searched, since their identity is protected. */
      left: left.length,
      next: newest.hits.length > hitsAtATime && last !== undefined ? { on: last.on, recordId: last.recordId } : null,
    };
  });

/** The cases that are asked for, and the persons among them whose identity is protected: those are left out. */
function parted(cases: readonly SearchedCase[], which: SearchedCases) {
  const wanted = cases.filter(({ isOpen }) => which === 'all' || isOpen === (which === 'open'));
  const left = wanted.filter(({ isProtected }) => isProtected);
  return {
    searched: wanted.filter(({ isProtected }) => !isProtected),
    left: [...new Set(left.map(({ personId }) => personId))],
  };
}

function isAskedFor({ authorIds }: SearchedRecord, on: CalendarDate, { from, to, authorId }: NoteSearch): boolean {
  return (
    (from === undefined || on >= from) &&
    (to === undefined || on <= to) &&
    (authorId === undefined || authorIds.includes(authorId))
  );
}

function shownCase({ participationId, referralId, givenName, familyName, isOpen }: SearchedCase) {
  return { participationId, referralId, givenName, familyName, isOpen };
}

/** One entry of the search itself, and one of each person whose text is shown. */
function entriesOf(
  { kinds, cases, from, to, authorId, cursor }: NoteSearch,
  hits: readonly Hit[],
  counted: { readonly found: number; readonly cases: number; readonly left: number },
): readonly AuditSubject[] {
  const shown = groupBy(
    hits.flatMap(({ record }) => record.case ?? []),
    ({ personId }) => personId,
  );
  return [
    {
      details: {
        ...{ kinds: kinds ?? null, which: cases, from: from ?? null, to: to ?? null, ofUser: authorId ?? null },
        ...{ goesOn: cursor !== undefined, rows: hits.length, ...counted },
      },
    },
    ...[...shown].map(([personId, [first, ...more]]) => ({
      subjectId: first?.participationId ?? first?.referralId ?? null,
      personId,
      details: { rows: more.length + 1 },
    })),
  ];
}
