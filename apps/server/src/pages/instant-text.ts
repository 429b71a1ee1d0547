/** A moment in Sweden: `26 november 2026 kl. 14:32`. */
export function instantText(at: Date): string {
  return at.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'long', timeStyle: 'short' });
}
