import * as z from 'zod/mini';

const code = 'TRIES_HELD_BACK';
const HeldBack = z.object({ code: z.literal(code), minutes: z.number() });

/** What signing in answers while tries to sign in to one account are held back, for so many minutes at most. */
export type TriesHeldBack = z.infer<typeof HeldBack>;

export function triesHeldBack(minutes: number): TriesHeldBack {
  return { code, minutes };
}

/** What to tell whoever tried, by the body of an answer; null when it says something else. It may be somebody else's doing. */
export function triesHeldBackText(body: unknown): string | null {
  const answer = HeldBack.safeParse(body);
  if (!answer.success) return null;
  return (
    'Det har varit för många försök att logga in med den e-postadressen. ' +
    `Vänta ${answer.data.minutes} minuter, logga in på en dator där du har varit inloggad förut, ` +
    'eller be din teamledare eller administratör om en ny länk.'
  );
}
