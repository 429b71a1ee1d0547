import * as z from 'zod/mini';

const code = 'ONLY_BY_PROVIDER';
const Refusal = z.object({ code: z.literal(code), provider: z.string() });

/** The answer to who may sign in through their provider alone, and tried another way. */
export function onlyBy(providerName: string): z.output<typeof Refusal> {
  return { code, provider: providerName };
}

/** What to say of such an answer; null for any other. */
export function onlyByProviderText(answer: unknown): string | null {
  const refusal = Refusal.safeParse(answer);
  if (!refusal.success) return null;
  return `Du loggar in med ${refusal.data.provider}. Använd den knappen i stället för lösenord eller nyckel.`;
}
