/** The languages of the public form that a poster can be in. */
export const posterLanguages = ['sv'] as const;
export type PosterLanguage = (typeof posterLanguages)[number];

/** Where somebody refers herself to a team, in a language: what a municipality links to, and what a poster's code leads to. */
export function selfReferralAddress(
  origin: string,
  { teamSlug, language }: { readonly teamSlug: string; readonly language: PosterLanguage },
): string {
  return `${origin}/anmalan/?team=${encodeURIComponent(teamSlug)}&sprak=${language}`;
}

type PosterWords = {
  readonly name: string;
  readonly title: string;
  readonly texts: (teamName: string) => readonly string[];
  readonly alternative: (teamName: string) => string;
  readonly foot: (teamName: string) => string;
};

/** What stands on a poster in each language. */
export const posterWords: Readonly<Record<PosterLanguage, PosterWords>> = {
  sv: {
    name: 'Svenska',
    title: 'Vill du komma vidare mot arbete eller studier?',
    texts: (teamName) => [
      `Du kan själv höra av dig till ${teamName}. Det är frivilligt och kostar ingenting.`,
      'Läs av koden med din telefon, eller skriv adressen. Det tar några minuter. Du kan hoppa över frågor.',
    ],
    alternative: (teamName) => `QR-kod som leder till anmälan till ${teamName}`,
    foot: (teamName) =>
      `Har du skyddade personuppgifter? Skriv inte i formuläret. Ring ${teamName} genom kommunens växel.`,
  },
};
