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
