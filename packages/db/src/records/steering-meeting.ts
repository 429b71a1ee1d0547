import { Authority } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { DocumentType } from '@kraften/domain/concepts/case-document/document-file';
import { MeetingRole } from '@kraften/domain/concepts/meeting/meeting-member';
import { Presence } from '@kraften/domain/concepts/meeting/presence';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn } from './calendar-column';
import { readParts } from './document-parts';

/** A seat as the steering group sees it: for which authority and in which role, never who. */
export type SteeringSeat = {
  readonly meetingId: string;
  readonly authority: Authority | null;
  readonly role: MeetingRole;
  readonly presence: Presence;
};

/** A meeting of the steering group as the group sees it. */
export type SteeringMeetingRecord = {
  readonly meetingId: string;
  readonly heldOn: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly isCancelled: boolean;
  readonly cancelReason: string;
  readonly approvedAt: Date | null;
  readonly approvedBy: string;
};

export type SteeringDocument = {
  readonly documentId: string;
  readonly meetingId: string;
  readonly title: string;
  readonly byteLength: number;
  readonly type: DocumentType;
  readonly createdAt: Date;
};

/** The steering group's meetings in a team, the first first. */
export async function loadSteeringMeetings(tx: Transaction, teamId: string): Promise<SteeringMeetingRecord[]> {
  const rows = await tx.steeringMeeting.findMany({
    where: { teamId },
    orderBy: [{ heldOn: 'asc' }, { startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(meetingOf);
}

export async function findSteeringMeeting(
  tx: Transaction,
  { teamId, meetingId }: { readonly teamId: string; readonly meetingId: string },
): Promise<SteeringMeetingRecord | null> {
  const row = await tx.steeringMeeting.findFirst({ where: { id: meetingId, teamId } });
  return row === null ? null : meetingOf(row);
}

/** Who was called to those meetings. */
export async function loadSteeringSeats(tx: Transaction, meetingIds: readonly string[]): Promise<SteeringSeat[]> {
  const rows = await tx.steeringMeetingSeat.findMany({
    where: { meetingId: { in: [...meetingIds] } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ meetingId, authority, role, presence }) => ({
    meetingId,
    authority: authority === null ? null : Authority.parse(authority),
    role: MeetingRole.parse(role),
    presence: Presence.parse(presence),
  }));
}

/** The agenda of a meeting in order. What was said and decided is empty until the minutes have been approved. */
export async function loadSteeringItems(tx: Transaction, meetingId: string) {
  const rows = await tx.steeringMeetingItem.findMany({
    where: { meetingId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, title, text, decided }) => ({ itemId: id, title, text, decided }));
}

/** To which meeting each of these points belongs. */
export async function loadMeetingsOfItems(
  tx: Transaction,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.steeringMeetingItem.findMany({
    where: { id: { in: [...itemIds] } },
    select: { id: true, meetingId: true },
  });
  return new Map(rows.map(({ id, meetingId }) => [id, meetingId]));
}

/** What was written beside approved minutes, the first first. */
export async function loadSteeringAdditions(tx: Transaction, meetingId: string) {
  return await tx.steeringMeetingAddition.findMany({
    where: { meetingId },
    select: { text: true, recordedAt: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
}

/** The documents of those meetings, the first first. */
export async function loadSteeringDocuments(
  tx: Transaction,
  meetingIds: readonly string[],
): Promise<SteeringDocument[]> {
  const rows = await tx.steeringMeetingDocument.findMany({
    where: { meetingId: { in: [...meetingIds] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(documentOf);
}

export async function findSteeringDocument(
  tx: Transaction,
  { teamId, documentId }: { readonly teamId: string; readonly documentId: string },
): Promise<SteeringDocument | null> {
  const row = await tx.steeringMeetingDocument.findFirst({ where: { id: documentId, teamId } });
  return row === null ? null : documentOf(row);
}

/** The content of a document's parts from one on, at most so many of them, as one. */
export async function readSteeringDocumentParts(
  tx: Transaction,
  { documentId, ...stretch }: { readonly documentId: string; readonly from: number; readonly atMost: number },
): Promise<Uint8Array> {
  return await readParts(tx.steeringMeetingDocumentPart, documentId, stretch);
}

function meetingOf({ id, teamId: _, heldOn, ...row }: Prisma.SteeringMeetingGetPayload<object>): SteeringMeetingRecord {
  return { ...row, meetingId: id, heldOn: fromColumn(heldOn) };
}

function documentOf(row: Prisma.SteeringMeetingDocumentGetPayload<object>): SteeringDocument {
  const { id, meetingId, title, byteLength, contentType, createdAt } = row;
  return { documentId: id, meetingId, title, byteLength, type: DocumentType.parse(contentType), createdAt };
}
