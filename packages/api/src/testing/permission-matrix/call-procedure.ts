import { randomUUID } from 'node:crypto';
import type { Database } from '@kraften/db/database';
import type { Actor } from '@kraften/domain/permissions/actor';
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import type { Context } from '../../kernel/context';
import { FieldProblem } from '../../kernel/problem';
import { today } from '../two-teams';
import type { Procedure } from './doors';
import { receiptKey } from './prepared-teams';
import { listeningTo } from './stand-in-database';

/** How a call ended. */
export type Outcome = {
  /** `done`, or tRPC's code of the refusal. */
  readonly ended: string;
  /** All that the caller gets to see, as text. */
  readonly shown: string;
  /** It was not refused before the database had been asked for anything. */
  readonly askedDatabase: boolean;
};

type Call = {
  readonly database: Database;
  readonly actor: Actor | null;
  readonly input: unknown;
  /** Whether the caller has lately shown who they are, as most of the attackers have. */
  readonly hasFreshProof?: boolean;
};

/** Calls a procedure as the server does, with an input that has crossed the wire. */
export async function callProcedure({ door, path, type }: Procedure, call: Call): Promise<Outcome> {
  const input: unknown = call.input === undefined ? undefined : JSON.parse(JSON.stringify(call.input));
  const { router } = door;
  const getRawInput = async () => input;
  let askedDatabase = false;
  const database = listeningTo(call.database, () => {
    askedDatabase = true;
  });
  const ctx = contextOf({ ...call, database });
  try {
    const answer: unknown = await callTRPCProcedure({
      ...{ router, path, type, ctx, getRawInput },
      ...{ signal: undefined, batchIndex: 0 },
    });
    return { ended: 'done', shown: JSON.stringify(answer) ?? '', askedDatabase };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const fieldErrors = error.cause instanceof FieldProblem ? error.cause.fieldErrors : [];
    // The server keeps a fault's own words to itself.
    const message = error.code === 'INTERNAL_SERVER_ERROR' ? '' : error.message;
    return { ended: error.code, shown: JSON.stringify({ message, fieldErrors }), askedDatabase };
  }
}

function contextOf({ database, actor, hasFreshProof = true }: Call): Context {
  return {
    ...{ database, actor, receiptKey, hasFreshProof },
    user: actor === null || actor.kind === 'resident' ? null : { id: actor.userId, name: 'Prov' },
    requestId: randomUUID(),
    address: randomUUID(),
    today: () => today,
  };
}
