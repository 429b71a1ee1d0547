import type * as z from 'zod/mini';
import { requiredText } from '../field-error/text-field';

/** What somebody calls a key of their own, so that they know which one it is. */
export const PasskeyName = requiredText('Skriv ett namn som du känner igen nyckeln på.', 60);
export type PasskeyName = z.output<typeof PasskeyName>;
