import type { Field } from '../pages/form-parts';
import { isWeakPassword } from './weak-password';

/** The field where somebody chooses a password. */
export const newPasswordField = {
  name: 'password',
  label: 'Välj ett lösenord',
  hint: 'Minst 12 tecken. Några ord som inte hör ihop är lätta att minnas och svåra att gissa.',
  type: 'password',
  autocomplete: 'new-password',
} as const satisfies Field;

/** What is wrong with a chosen password and what to do; null when nothing is. `known` is what others know of its owner. */
export function newPasswordProblem(password: string, known: readonly string[]): string | null {
  if (password === '') return 'Välj ett lösenord.';
  if (password.length < 12) return 'Välj ett lösenord med minst 12 tecken. Gärna några ord efter varandra.';
  if (password.length > 256) return 'Välj ett lösenord med högst 256 tecken.';
  if (isWeakPassword(password, known)) {
    return 'Det lösenordet är lätt att gissa. Välj några ord som inte hör ihop, till exempel fyra saker du ser.';
  }
  return null;
}
