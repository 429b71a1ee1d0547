export type SignInOutcome = 'signed-in' | 'wrong-credentials' | 'too-many-tries' | 'unreachable' | 'fault';

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post('/auth/sign-in/email', { email, password });
  if (response === null) return 'unreachable';
  if (response.ok) return 'signed-in';
  if (response.status === 429) return 'too-many-tries';
  return response.status === 400 || response.status === 401 ? 'wrong-credentials' : 'fault';
}

/** Whether the server has ended the session. */
export async function signOut(): Promise<boolean> {
  const response = await post('/auth/sign-out', {});
  return response?.ok ?? false;
}

/** The name of whoever is signed in, with whatever role; null when nobody is. */
export async function signedInName(): Promise<string | null> {
  const response = await fetch('/auth/get-session', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`get-session answered ${response.status}`);
  const session: unknown = await response.json();
  const user = isRecord(session) ? session['user'] : null;
  if (!isRecord(user)) return null;
  return typeof user['name'] === 'string' ? user['name'] : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The response, or null when the server couldn't be reached. */
async function post(path: string, body: object): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  try {
    return await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch {
    return null;
  }
}
