import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import { ReferenceList } from '@kraften/domain/concepts/reference-list/reference-list';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import type { ListEntry as ListEntryRow } from '../generated/prisma/client';
import { fromNullableColumn, toNullableColumn } from './calendar-column';

export type ListEntryRecord = ListEntry & { readonly entryId: string; readonly version: number };

/** What the team has set of its lists, the earliest of each code first. */
export async function loadListEntries(tx: Transaction, teamId: string): Promise<ListEntryRecord[]> {
  const rows = await tx.listEntry.findMany({
    where: { teamId },
    orderBy: [{ list: 'asc' }, { code: 'asc' }, { validFrom: { sort: 'asc', nulls: 'first' } }],
  });
  return rows.map(entryOf);
}

/** Adds an entry; false when something has that id already, or another holds for the code on one of its days. */
export async function insertListEntry(
  tx: Transaction,
  owner: { readonly id: string; readonly teamId: string },
  entry: ListEntry,
): Promise<boolean> {
  const { count } = await tx.listEntry.createMany({ data: [{ ...owner, ...columnsOf(entry) }], skipDuplicates: true });
  return count === 1;
}

/** Changes an entry; false when it has another version by now. */
export async function updateListEntry(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
  entry: ListEntry,
): Promise<boolean> {
  const { list: _list, code: _code, ...data } = columnsOf(entry);
  const { count } = await tx.listEntry.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

export type ListEntryChangeRecord = {
  readonly changeId: string;
  readonly entryId: string;
  readonly before: ListEntry | null;
  readonly after: ListEntry;
  readonly changedById: string;
  readonly changedAt: Date;
};

/** What has been changed in the team's lists, the latest first. */
export async function loadListEntryChanges(tx: Transaction, teamId: string): Promise<ListEntryChangeRecord[]> {
  const rows = await tx.listEntryChange.findMany({
    where: { teamId },
    orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id: changeId, entryId, before, after, changedById, changedAt }) => ({
    ...{ changeId, entryId, changedById, changedAt },
    before: before === null ? null : keptEntry(before),
    after: keptEntry(after),
  }));
}

/** A row as the database writes it into the history. */
const Kept = z.object({
  list: ReferenceList,
  code: z.string(),
  label: z.string(),
  valid_from: z.nullable(CalendarDate),
  valid_to: z.nullable(CalendarDate),
  offered: z.boolean(),
  external_code: z.string(),
  note: z.string(),
});

function keptEntry(json: unknown): ListEntry {
  const { valid_from: validFrom, valid_to: validTo, external_code: externalCode, ...entry } = Kept.parse(json);
  return { ...entry, validFrom, validTo, externalCode };
}

function columnsOf({ validFrom, validTo, ...entry }: ListEntry) {
  return { ...entry, validFrom: toNullableColumn(validFrom), validTo: toNullableColumn(validTo) };
}

function entryOf(row: ListEntryRow): ListEntryRecord {
  const { id: entryId, list, code, label, validFrom, validTo, offered, externalCode, note, version } = row;
  return {
    ...{ entryId, code, label, offered, externalCode, note, version },
    list: ReferenceList.parse(list),
    validFrom: fromNullableColumn(validFrom),
    validTo: fromNullableColumn(validTo),
  };
}
