import { randomUUID } from 'node:crypto';
import { namedIds, type TeamSignal } from '@kraften/domain/concepts/team-signal/team-signal';
import type { Context } from '../context';

type Done = {
  /** The team that it was done in; null for what concerns accounts. */
  readonly teamId: string | null;
  /** The procedure, such as `participation.close`. */
  readonly path: string;
  readonly ids: readonly (string | null | undefined)[];
};

/** Tells everybody in the team that something was changed. It has been: when telling fails, they see it later. */
export async function publishChange({ database, origin }: Context, { teamId, path, ids }: Done): Promise<void> {
  const signalId = randomUUID();
  const signal: TeamSignal =
    teamId === null
      ? { kind: 'access', signalId }
      : {
          kind: 'change',
          signalId,
          teamId,
          area: path.split('.')[0] ?? path,
          ids: namedIds(ids),
          origin: origin ?? null,
        };
  try {
    await database.signals.publish(JSON.stringify(signal));
  } catch {
    // The change is kept; whoever looks reads it anew.
  }
}
