import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@kraften/domain/permissions/actor';
import { actorTeamIds, sealActor } from './actor-seal';
import type { ActorRequest, AuditRecord, Database, OwnerTransaction, UnitOfWork } from './database';
import { databaseProblem, TransactionConflictError } from './database-error';
import { rememberCipher } from './encryption/cipher-of';
import { encryptingClient } from './encryption/encrypting-client';
import type { FieldCipher } from './encryption/field-cipher';
import type { PrismaClient } from './generated/prisma/client';
import { withoutRawSql } from './raw-sql';

type Running = { readonly unit: UnitOfWork; over: boolean; failure: { readonly error: unknown } | null };

type UnitsOfWorkSettings = {
  /** Signed in as a role that reaches no table until a unit of work takes on an actor's role. */
  readonly client: PrismaClient;
  readonly ownerClient: PrismaClient;
  readonly sealKey: Uint8Array;
  /** Both clients encrypt and decrypt with it. */
  readonly cipher: FieldCipher;
};

/** The part of a `Database` that is the same wherever the rows are kept. */
export class UnitsOfWork implements Pick<Database, 'withActor' | 'asOwner'> {
  readonly #settings: UnitsOfWorkSettings;
  readonly #current = new AsyncLocalStorage<Running>();
  readonly #ownerWork = new AsyncLocalStorage<{ over: boolean }>();
  readonly #pending = new Set<Promise<unknown>>();
  #closing = false;

  constructor(settings: UnitsOfWorkSettings) {
    const { client, ownerClient, cipher } = settings;
    this.#settings = {
      ...settings,
      client: encryptingClient(client, cipher),
      ownerClient: encryptingClient(ownerClient, cipher),
    };
  }

  async withActor<T>(actor: Actor, request: ActorRequest, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const outer = this.#running();
    if (outer !== undefined) return await join(outer, actor, work);
    this.refuseInside('withActor');
    return await this.#track(() => this.#begin(actor, request, work));
  }

  async asOwner<T>(work: (tx: OwnerTransaction) => Promise<T>): Promise<T> {
    this.refuseInside('asOwner');
    const running = { over: false };
    const run = async (tx: OwnerTransaction) => {
      rememberCipher(tx, this.#settings.cipher);
      return await this.#ownerWork.run(running, async () => await work(tx));
    };
    try {
      return await this.#track(() => this.#settings.ownerClient.$transaction(run, ownerTransactionTimes));
    } finally {
      running.over = true;
    }
  }

  /** On an embedded database, which has one session, such a call would wait for the transaction that waits for it. */
  refuseInside(what: string): void {
    if (this.#running() !== undefined) throw new Error(`${what} is not to be used inside a unit of work`);
    if (this.#ownerWork.getStore()?.over === false) throw new Error(`${what} is not to be used inside asOwner`);
  }

  /** Takes no new work and waits for what runs. */
  async end(): Promise<void> {
    this.#closing = true;
    await Promise.allSettled(this.#pending);
  }

  #running(): Running | undefined {
    const running = this.#current.getStore();
    return running === undefined || running.over ? undefined : running;
  }

  async #track<T>(start: () => Promise<T>): Promise<T> {
    if (this.#closing) throw new Error('The database is being closed');
    const promise = start();
    this.#pending.add(promise);
    try {
      return await promise;
    } catch (error) {
      if (databaseProblem(error)?.kind === 'conflict') throw new TransactionConflictError({ cause: error });
      throw error;
    } finally {
      this.#pending.delete(promise);
    }
  }

  async #begin<T>(actor: Actor, request: ActorRequest, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const sealed = sealActor(actor, request, this.#settings.sealKey);
    return await this.#settings.client.$transaction(
      async (tx) => {
        rememberCipher(tx, this.#settings.cipher);
        await tx.$executeRaw`SELECT set_config('role', ${sealed.role}, true), set_config('kraften.actor', ${sealed.actor}, true), set_config('kraften.actor_seal', ${sealed.seal}, true)`;
        if (request.isLong)
          await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(longTransactionTimes.timeout)}, true)`;
        const running: Running = { unit: unitOfWork(tx, actor, request), over: false, failure: null };
        try {
          const result = await this.#current.run(running, async () => await work(running.unit));
          if (running.failure !== null) throw running.failure.error;
          return result;
        } finally {
          running.over = true;
        }
      },
      request.isLong ? longTransactionTimes : transactionTimes,
    );
  }
}

/** Milliseconds to wait for a free connection, and for the whole transaction. */
export const transactionTimes = { maxWait: 10_000, timeout: 20_000 } as const;
const longTransactionTimes = { ...transactionTimes, timeout: 300_000 } as const;
const ownerTransactionTimes = { maxWait: 30_000, timeout: 600_000 } as const;

function unitOfWork(tx: OwnerTransaction, actor: Actor, request: ActorRequest): UnitOfWork {
  const [teamId = null, ...otherTeamIds] = actorTeamIds(actor);
  const fixed = {
    actorKind: actor.kind,
    userId: actor.kind === 'resident' ? null : actor.userId,
    requestId: request.requestId,
  };
  return {
    tx: withoutRawSql(tx),
    actor,
    // Not `create`, which reads the row back: most actors may only write here.
    audit: async (...records: readonly AuditRecord[]) => {
      await tx.auditEntry.createMany({
        data: records.map((record) => ({
          ...fixed,
          teamId: record.teamId ?? (otherTeamIds.length === 0 ? teamId : null),
          action: record.action,
          subjectId: record.subjectId ?? null,
          personId: record.personId ?? null,
          details: { ...record.details },
        })),
      });
    },
  };
}

async function join<T>(outer: Running, actor: Actor, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  if (!isDeepStrictEqual(outer.unit.actor, actor)) {
    throw new Error('A unit of work belongs to one actor; another one has to begin after it');
  }
  try {
    return await work(outer.unit);
  } catch (error) {
    outer.failure ??= { error };
    throw error;
  }
}
