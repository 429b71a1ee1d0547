import type { Actor } from '@kraften/domain/permissions/actor';
import type { Prisma, PrismaClient } from './generated/prisma/client';
import type { Signals } from './signals/signals';

type RawSql = '$queryRaw' | '$queryRawUnsafe' | '$executeRaw' | '$executeRawUnsafe';

/**
 * What records and facts are read and written through. SQL of one's own is not to be had here, neither by type nor at
 * run time: the few database functions that need it have a door each.
 */
export type Transaction = Omit<Prisma.TransactionClient, RawSql>;

/** A transaction outside any actor, as the owner of the tables: row-level security doesn't hold it. */
export type OwnerTransaction = Prisma.TransactionClient;

/** What the audit log keeps of an action: never personal data beyond the ids. */
export type AuditRecord = {
  /** What was done, such as `participation:close`. */
  readonly action: string;
  /** The record's id; left out where the action concerns a list. */
  readonly subjectId?: string | null;
  readonly personId?: string | null;
  /** The team that it concerns, for an actor who has several; otherwise it is known. */
  readonly teamId?: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};

/** One transaction bound to one actor: what it changes and what it audits is kept together or not at all. */
export type UnitOfWork = {
  readonly tx: Transaction;
  readonly actor: Actor;
  audit(record: AuditRecord): Promise<void>;
};

export type ActorRequest = { readonly requestId: string | null };

export type Database = {
  /**
   * Runs `work` in a transaction that reaches what the actor may reach. Inside another unit of work of the same actor it
   * joins that one, and an error in it then undoes both. Another actor inside is refused.
   */
  withActor<T>(actor: Actor, request: ActorRequest, work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /** For sessions, passwords and users: reaches those tables and no other. Not to be used inside a unit of work. */
  readonly authClient: PrismaClient;
  /** Outside any actor, past row-level security: set-up, seeding, and user administration by command. */
  asOwner<T>(work: (tx: OwnerTransaction) => Promise<T>): Promise<T>;
  /** What the servers on this database tell each other at once. */
  readonly signals: Signals;
  /** Fails when the database doesn't answer. */
  ping(): Promise<void>;
  /** Takes no new work, waits for the units of work that run, and lets go of the database. */
  close(): Promise<void>;
};
