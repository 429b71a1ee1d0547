import { signInCodeIn } from '@kraften/domain/concepts/sign-in-code/sign-in-code';
import { triesHeldBackText } from '@kraften/domain/concepts/sign-in-tries/tries-held-back';

export type SignInRefusal =
  | 'wrong-credentials'
  | 'wrong-code'
  | 'no-code'
  | 'wrong-passkey'
  | 'no-passkey'
  | 'too-many-tries'
  | 'unreachable'
  | 'fault';

/** How a step of signing in ended. After a right password a code may be asked for. */
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly userId: string | null }
  | { readonly kind: 'code-needed' }
  | { readonly kind: 'refused'; readonly refusal: SignInRefusal }
  /** Tries on that account are held back: what to say of it. */
  | { readonly kind: 'held-back'; readonly message: string };

/** The first step. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  return await outcomeOf(await post('/auth/sign-in/email', { email, password }), 'wrong-credentials');
}

/** The second step, with a code as it was typed. */
export async function sendCode(typed: string): Promise<SignInOutcome> {
  const found = signInCodeIn(typed);
  if (found === null) return { kind: 'refused', refusal: 'no-code' };
  const way = found.kind === 'recovery' ? 'verify-backup-code' : 'verify-totp';
  return await outcomeOf(await post(`/auth/two-factor/${way}`, { code: found.code }), 'wrong-code');
}

/** Whether this browser can make and use passkeys. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** Both steps in one: the key of a device that knows who holds it. */
export async function signInWithPasskey(): Promise<SignInOutcome> {
  const begun = await post('/auth/passkey/begin-sign-in', {});
  if (begun === null || !begun.ok) return await outcomeOf(begun, 'fault');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await begun.json());
  // The browser doesn't say why there was no answer: most often nobody gave one.
  const credential = await navigator.credentials.get({ publicKey }).catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) return { kind: 'refused', refusal: 'no-passkey' };
  const response: unknown = credential.toJSON();
  return await outcomeOf(await post('/auth/passkey/sign-in', { response }), 'wrong-passkey');
}

/** The address of who is signed in; empty when nobody is, or the server can't be asked. */
export async function signedInEmail(): Promise<string> {
  const body: unknown = await fetch('/auth/get-session').then(
    (response) => response.json(),
    () => null,
  );
  const email = isRecord(body) && isRecord(body['user']) ? body['user']['email'] : null;
  return typeof email === 'string' ? email : '';
}

/** Whether the server has ended the session. */
export async function signOut(): Promise<boolean> {
  return (await post('/auth/sign-out', {}))?.ok ?? false;
}

async function outcomeOf(response: Response | null, wrong: SignInRefusal): Promise<SignInOutcome> {
  if (response === null) return { kind: 'refused', refusal: 'unreachable' };
  if (response.status === 429) {
    const message = triesHeldBackText(await response.json().catch(() => null));
    return message === null ? { kind: 'refused', refusal: 'too-many-tries' } : { kind: 'held-back', message };
  }
  if (!response.ok) return { kind: 'refused', refusal: response.status < 500 ? wrong : 'fault' };
  const body: unknown = await response.json();
  if (!isRecord(body)) return { kind: 'signed-in', userId: null };
  if (body['twoFactorRedirect'] === true) return { kind: 'code-needed' };
  const id = isRecord(body['user']) ? body['user']['id'] : null;
  return { kind: 'signed-in', userId: typeof id === 'string' ? id : null };
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
