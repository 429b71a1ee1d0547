import { sessionStore } from './session-store';

type Init = Omit<RequestInit, 'signal'> & { readonly signal?: AbortSignal | null | undefined };

/**
 * Fetches. When the session has ended meanwhile, the call waits while the reader signs in again over the page, and is then
 * made anew: whatever was being sent or typed is kept.
 */
export async function fetchSignedIn(input: string | URL | Request, init: Init = {}): Promise<Response> {
  const request = { ...init, signal: init.signal ?? null };
  const response = await fetch(input, request);
  if (response.status !== 401 || sessionStore.read() === 'unknown') return response;
  return (await sessionStore.restore()) ? fetch(input, request) : response;
}
