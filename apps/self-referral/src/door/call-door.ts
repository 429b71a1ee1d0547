import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { Result } from '@kraften/domain/result';

/** Why there is no answer to use. `no-answer` may have arrived all the same: only its reply is missing. */
export type DoorProblem =
  | { readonly kind: 'no-answer' | 'fault' | 'too-many' | 'not-found' }
  | { readonly kind: 'refused'; readonly fieldErrors: readonly FieldError[] };

/** How the server is asked: over the net, or from inside it. */
export type Ask = (path: string, request: RequestInit) => Promise<Response>;

const overTheNet: Ask = (path, request) => fetch(path, request);

const patienceMs = 30_000;

/**
 * Calls a procedure in tRPC's HTTP format: a query without input, or a mutation with one. This is a tenth of the size
 * of the client library, and it gives up when the line stays silent.
 */
export async function callDoor<Value>(
  path: string,
  input?: object,
  ask: Ask = overTheNet,
): Promise<Result<Value, DoorProblem>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const response = await ask(`/trpc/self-referral/${path}`, { ...requestFor(input), signal: patience.signal });
    const body = (await response.json().catch(() => null)) as Envelope<Value> | null;
    if (response.ok && body?.result !== undefined) return { ok: true, value: body.result.data };
    return { ok: false, problem: problemOf(response.status, body?.error?.data?.fieldErrors ?? []) };
  } catch {
    return { ok: false, problem: { kind: 'no-answer' } };
  } finally {
    clearTimeout(timer);
  }
}

type Envelope<Value> = {
  readonly result?: { readonly data: Value };
  readonly error?: { readonly data?: { readonly fieldErrors?: readonly FieldError[] } };
};

function requestFor(input: object | undefined): RequestInit {
  if (input === undefined) return {};
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) };
}

function problemOf(status: number, fieldErrors: readonly FieldError[]): DoorProblem {
  if (fieldErrors.length > 0) return { kind: 'refused', fieldErrors };
  if (status === 404) return { kind: 'not-found' };
  if (status === 429) return { kind: 'too-many' };
  // An answer that isn't the server's own: a login page of a public network, for instance.
  return { kind: status < 300 ? 'no-answer' : 'fault' };
}
