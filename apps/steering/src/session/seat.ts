import { queryOptions } from '@tanstack/react-query';
import { refusalCode, steeringClient } from '../door/steering-door';
import { signedInName } from './signed-in-name';

/** Who is at the page: somebody with a seat in a steering group, somebody without one, or nobody. */
export type Seat =
  | { readonly kind: 'signed-out'; readonly because: 'not-signed-in' | 'session-ended' }
  | { readonly kind: 'no-seat'; readonly userName: string }
  | { readonly kind: 'two-factors-needed' }
  | Seated;

export type Seated = Awaited<ReturnType<typeof askWho>> & {
  readonly kind: 'seated';
  readonly teams: readonly SeatTeam[];
};

export type SeatTeam = Awaited<ReturnType<typeof askTeams>>[number];

export const seatQuery = queryOptions({ queryKey: ['seat'], queryFn: findSeat, staleTime: Number.POSITIVE_INFINITY });

/** The door refuses those without a seat; the session tells whether they have signed in. */
async function findSeat(): Promise<Seat> {
  try {
    const [who, teams] = await Promise.all([askWho(), askTeams()]);
    return { kind: 'seated', ...who, teams };
  } catch (error) {
    const code = refusalCode(error);
    if (code === 'PRECONDITION_REQUIRED') return { kind: 'two-factors-needed' };
    if (code !== 'UNAUTHORIZED' && code !== 'FORBIDDEN') throw error;
    const userName = await signedInName();
    return userName === null ? { kind: 'signed-out', because: 'not-signed-in' } : { kind: 'no-seat', userName };
  }
}

function askWho() {
  return steeringClient.account.whoAmI.query();
}

function askTeams() {
  return steeringClient.team.list.query();
}
