import type { FormLanguage } from './form-language';

/** Where somebody refers herself to a team, in a language: what a municipality links to, and what a poster's code leads to. */
export function selfReferralAddress(
  origin: string,
  { teamSlug, language }: { readonly teamSlug: string; readonly language: FormLanguage },
): string {
  return `${origin}/anmalan/?team=${encodeURIComponent(teamSlug)}&sprak=${language}`;
}

/** The languages of the public form that a poster can be in: those whose letters our files have. */
export const posterLanguages = ['sv', 'sv-lattlast', 'en', 'fi', 'so'] as const satisfies readonly FormLanguage[];
export type PosterLanguage = (typeof posterLanguages)[number];

export function posterLanguageOf(language: FormLanguage): PosterLanguage | null {
  return posterLanguages.find((each) => each === language) ?? null;
}

type PosterWords = {
  readonly title: string;
  readonly texts: (teamName: string) => readonly string[];
  readonly alternative: (teamName: string) => string;
  readonly foot: (teamName: string) => string;
};

/** What stands on a poster in each language. */
export const posterWords: Readonly<Record<PosterLanguage, PosterWords>> = {
  sv: {
    title: 'Vill du komma vidare mot arbete eller studier?',
    texts: (teamName) => [
      `Du kan själv höra av dig till ${teamName}. Det är frivilligt och kostar ingenting.`,
      'Läs av koden med din telefon, eller skriv adressen. Det tar några minuter. Du kan hoppa över frågor.',
    ],
    alternative: (teamName) => `QR-kod som leder till anmälan till ${teamName}`,
    foot: (teamName) =>
      `Har du skyddade personuppgifter? Skriv inte i formuläret. Ring ${teamName} genom kommunens växel.`,
  },
  'sv-lattlast': {
    title: 'Vill du ha hjälp att få jobb eller gå i skola?',
    texts: (teamName) => [
      `Du kan själv skriva till ${teamName}. Du väljer själv. Det kostar inget.`,
      'Rikta mobilens kamera mot rutan. Du kan också skriva adressen. Det tar några minuter. Du får hoppa över frågor.',
    ],
    alternative: (teamName) => `QR-kod. Den leder till frågorna från ${teamName}`,
    foot: (teamName) =>
      `Är din adress eller ditt namn hemligt? Skriv inget på sidan. Ring kommunen och be att få prata med ${teamName}.`,
  },
  en: {
    title: 'Do you want to move on towards work or studies?',
    texts: (teamName) => [
      `You can contact ${teamName} yourself. It is voluntary and free.`,
      'Scan the code with your phone, or type the address. It takes a few minutes. You can skip questions.',
    ],
    alternative: (teamName) => `QR code that leads to the form of ${teamName}`,
    foot: (teamName) =>
      `Is your personal data protected (skyddade personuppgifter)? Do not write in the form. Phone the municipality’s switchboard and ask for ${teamName}.`,
  },
  fi: {
    title: 'Haluatko eteenpäin kohti työtä tai opintoja?',
    texts: (teamName) => [
      `Voit itse ottaa yhteyttä tiimiin ${teamName}. Se on vapaaehtoista ja maksutonta.`,
      'Lue koodi puhelimellasi tai kirjoita osoite. Siihen menee muutama minuutti. Voit ohittaa kysymyksiä.',
    ],
    alternative: (teamName) => `QR-koodi, joka vie hakemukseen tiimille ${teamName}`,
    foot: (teamName) =>
      `Ovatko henkilötietosi suojattuja (skyddade personuppgifter)? Älä kirjoita lomakkeeseen. Soita kunnan vaihteeseen ja pyydä yhdistämään tiimiin ${teamName}.`,
  },
  so: {
    title: 'Ma rabtaa inaad u gudubto shaqo ama waxbarasho?',
    texts: (teamName) => [
      `Adigu waad la xiriiri kartaa kooxda ${teamName}. Waa ikhtiyaar, waana lacag la’aan.`,
      'Koodhka taleefankaaga ku akhri, ama qor cinwaanka. Waxay qaadanaysaa dhowr daqiiqo. Su’aalaha waad ka boodi kartaa.',
    ],
    alternative: (teamName) => `Koodhka QR oo kuu geynaya codsiga kooxda ${teamName}`,
    foot: (teamName) =>
      `Xogtaadu ma qarsoodi baa (skyddade personuppgifter)? Foomka waxba ha ku qorin. Wac degmada oo weydii kooxda ${teamName}.`,
  },
};
