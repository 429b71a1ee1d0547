import { sessionStore } from './session-store';

type Init = Omit<RequestInit, 'signal'> & { readonly signal?: AbortSignal | null | undefined };

/**
 * Fetches. When the session has ended meanwhile, the call waits while the reader signs in again over the page, and is then
 * made anew: whatever was being sent or typed is kept.
 */
export async function fetchSignedIn(input: string | URL | Request, init: Init = {}): Promise<Response> {
  const request = { ...init, signal: init.signal ?? null, keepalive: outlivesPage(init) };
  const response = await fetch(input, request);
  if (response.status !== 401 || sessionStore.read() === 'unknown') return response;
  return (await sessionStore.restore()) ? fetch(input, request) : response;
}

/** What is sent while the page goes away arrives all the same, as far as browsers let it: they take so much, no more. */
function outlivesPage({ body }: Init): boolean {
  return document.visibilityState === 'hidden' && typeof body === 'string' && body.length < 60_000;
}
