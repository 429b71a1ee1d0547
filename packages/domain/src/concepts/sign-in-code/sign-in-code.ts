import { normalReceiptText } from '../receipt/receipt-code';

/** A code that signing in asks for after the password: from an authenticator app, or one of the recovery codes. */
export type SignInCode = { readonly kind: 'by-the-time' | 'recovery'; readonly code: string };

/** The code as it was made, however it was typed; null for what can be neither. Six digits, or a text such as `K7MT-2PXW`. */
export function signInCodeIn(typed: string): SignInCode | null {
  const letters = normalReceiptText(typed);
  if (/^\d{6}$/.test(letters)) return { kind: 'by-the-time', code: letters };
  return letters.length === 8 ? { kind: 'recovery', code: `${letters.slice(0, 4)}-${letters.slice(4)}` } : null;
}
