export type SignInRefusal = 'wrong-credentials' | 'too-many-tries' | 'unreachable' | 'fault';
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly userId: string | null }
  | { readonly kind: 'refused'; readonly refusal: SignInRefusal };

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post('/auth/sign-in/email', { email, password });
  if (response?.ok) return { kind: 'signed-in', userId: userIdIn(await response.json()) };
  return { kind: 'refused', refusal: refusalOf(response) };
}

/** Ends the session in the server. */
export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {});
}

function refusalOf(response: Response | null): SignInRefusal {
  if (response === null) return 'unreachable';
  if (response.status === 429) return 'too-many-tries';
  return response.status < 500 ? 'wrong-credentials' : 'fault';
}

function userIdIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('user' in body)) return null;
  const { user } = body;
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'string' ? user.id : null;
}

/** The response, or null when the server couldn't be reached. */
async function post(url: string, body: object): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
