import { createHash } from 'node:crypto';
import type { SetupConnection } from '../setup-connection';
import type { AuditChainProblem } from './audit-chain-problem';

export type AuditChainHead = { readonly number: number; readonly hash: string; readonly at: string | null };

export type AuditChainVerdict = {
  /** The last link that fits: to be written down outside, and asked for the next time. */
  readonly head: AuditChainHead;
  /** What is wrong, at the first place; null when nothing is. */
  readonly problem: AuditChainProblem | null;
};

type Query = SetupConnection['query'];

type Link = {
  readonly number: number;
  readonly previousHash: string;
  readonly hash: string;
  /** When the entry was made, and the text that its hash is made of; null when the entry is gone. */
  readonly entry: { readonly at: string; readonly text: string } | null;
};

const linksAtATime = 1000;
const beforeTheFirst: AuditChainHead = { number: 0, hash: '00'.repeat(32), at: null };

/**
 * Walks the audit log from its first link and stops at the first that doesn't fit. With `notedHead`, a hash that was
 * written down earlier, the log must also be the one that had it. Takes no more memory for a longer log.
 */
export async function verifyAuditChain(query: Query, notedHead: string | null): Promise<AuditChainVerdict> {
  let head = beforeTheFirst;
  let isNotedHeadSeen = notedHead === null || notedHead === head.hash;
  for await (const link of linksInOrder(query)) {
    const problem = problemOf(link, head);
    if (problem !== null) return { head, problem };
    head = { number: link.number, hash: link.hash, at: link.entry?.at ?? null };
    isNotedHeadSeen ||= link.hash === notedHead;
  }
  return { head, problem: (await unchainedEntry(query)) ?? (isNotedHeadSeen ? null : { kind: 'other-head' }) };
}

function problemOf({ number, previousHash, hash, entry }: Link, head: AuditChainHead): AuditChainProblem | null {
  const expected = head.number + 1;
  if (number !== expected || entry === null) return { kind: 'missing', number: expected, after: head.at };
  if (previousHash !== head.hash) return { kind: 'out-of-order', number, after: head.at };
  const isAsWritten = createHash('sha256').update(entry.text, 'utf8').digest('hex') === hash;
  return isAsWritten ? null : { kind: 'changed', number, at: entry.at };
}

async function* linksInOrder(query: Query): AsyncGenerator<Link> {
  let after = 0;
  for (;;) {
    const rows = await query(linksQuery, [after, linksAtATime]);
    for (const row of rows) {
      const link = linkOf(row);
      after = link.number;
      yield link;
    }
    if (rows.length < linksAtATime) return;
  }
}

/**
 * The text is put together here and not by the database's own function, and hashed outside the database: what is checked
 * isn't asked whether it is right.
 */
const linksQuery = `
  SELECT link.number::text AS number,
         encode(link.previous_hash, 'hex') AS previous_hash,
         encode(link.hash, 'hex') AS hash,
         to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
         jsonb_build_array(
           'kraften-audit/1', link.number, encode(link.previous_hash, 'hex'), entry.id,
           to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), entry.actor_kind, entry.user_id,
           entry.team_id, entry.action, entry.subject_id, entry.person_id, entry.request_id, entry.details)::text AS text
    FROM kraften_private.audit_link AS link
    LEFT JOIN public.audit_entry AS entry ON entry.id = link.entry_id
   WHERE link.number > $1
   ORDER BY link.number
   LIMIT $2`;

function linkOf(row: Record<string, unknown>): Link {
  return {
    number: Number(row['number']),
    previousHash: String(row['previous_hash']),
    hash: String(row['hash']),
    entry: row['at'] === null ? null : { at: String(row['at']), text: String(row['text']) },
  };
}

async function unchainedEntry(query: Query): Promise<AuditChainProblem | null> {
  const [row] = await query(`
    SELECT id::text AS id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
      FROM public.audit_entry AS entry
     WHERE NOT EXISTS (SELECT FROM kraften_private.audit_link WHERE entry_id = entry.id)
     ORDER BY entry.id
     LIMIT 1`);
  return row === undefined ? null : { kind: 'unchained', entryId: String(row['id']), at: String(row['at']) };
}
