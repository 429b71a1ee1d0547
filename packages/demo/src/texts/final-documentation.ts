import type { OtherReason } from '@kraften/domain/concepts/closing/case-closing';
import type { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { Random } from '../chance/random';

const achievements: Record<Exclude<Outcome, 'other'>, readonly string[]> = {
  work: [
    'Är anställd på den arbetsplats där arbetsträningen var.',
    'Har fått en tillsvidareanställning på deltid.',
    'Har fått ett vikariat på ett år.',
    'Börjar arbeta 75 procent inom handeln.',
    'Är anställd i en skolmatsal, 50 procent.',
    'Har fått arbete på ett lager efter tre månaders arbetsträning.',
    'Är tillbaka hos sin tidigare arbetsgivare med anpassade uppgifter.',
    'Har fått arbete i hemtjänsten efter en sommar på prov.',
  ],
  studies: [
    'Har börjat läsa på vuxenutbildningen.',
    'Är antagen till en yrkesutbildning och har börjat.',
    'Läser gymnasiekurser på halvfart.',
    'Har börjat på folkhögskola.',
    'Studerar svenska och yrkeskurser i en kombinerad utbildning.',
  ],
  'other-vocational-rehab': [
    'Går vidare till Arbetsförmedlingens och Försäkringskassans gemensamma stöd.',
    'Fortsätter arbetsträna med stöd från Arbetsförmedlingen.',
    'Går vidare till kommunens arbetsmarknadsenhet.',
    'Börjar ett program hos Arbetsförmedlingen.',
    'Går över till ett stöd som är närmare en arbetsplats.',
  ],
  'sickness-compensation': [
    'Har beviljats sjukersättning. Underlaget från arbetsträningen följde med ansökan.',
    'Har prövat arbetsuppgifter på två platser under lång tid. Sjukersättning är beviljad.',
    'Vi har tillsammans med vården beskrivit vad som har prövats. Sjukersättning är beviljad på tre fjärdedelar.',
    'Har beviljats sjukersättning och fortsätter i en förening på fritiden.',
  ],
  'parental-leave': [
    'Är föräldraledig och hör av sig när det är dags för nästa steg.',
    'Avslutas till föräldraledighet. Planen finns kvar att ta vid från.',
  ],
};

const otherTexts: Record<OtherReason, readonly string[]> = {
  'medical-rehabilitation': [
    'Fortsätter med behandling i vården och kan komma tillbaka med en ny remiss.',
    'Går tillbaka till remittenten för medicinsk rehabilitering.',
    'Behöver vårdens stöd först. Vi har haft ett överlämningsmöte.',
  ],
  moved: [
    'Har flyttat till en annan kommun. Kontakten där är förmedlad.',
    'Flyttar för att komma närmare familjen. Planen är överlämnad.',
  ],
  'substance-abuse': ['Behöver ett annat stöd just nu och har fått kontakt med dem som ger det. Är välkommen åter.'],
  'does-not-want-to': [
    'Har valt att avsluta. Vi har pratat om vad som kan vara bra längre fram.',
    'Vill gå vidare på egen hand. Remittenten är informerad.',
  ],
  'passed-away': [''],
  other: [
    'Går tillbaka till remittenten, som planerar vidare.',
    'Fortsätter i kommunens sysselsättning, som passar bättre just nu.',
    'Tar hand om en anhörig på heltid och gör ett uppehåll.',
    'Har fått stöd av en annan verksamhet.',
  ],
};

const lessons = [
  'Det som hjälpte mest var att börja med få timmar och öka långsamt.',
  'Gruppen var viktig för att komma i gång.',
  'Fasta tider och samma handledare gjorde skillnad.',
  'Samarbetet med remittenten har fungerat väl.',
  'Egna mål och små steg har varit vägen hit.',
  'Förmiddagar och en uppgift i taget har fungerat bäst.',
  'Ett gemensamt möte med alla parter avgjorde nästa steg.',
  'Trivs med praktiskt arbete och tydliga instruktioner.',
  '',
];

const otherLessons = [
  'Samarbetet med remittenten har fungerat väl.',
  'Förmiddagar och en uppgift i taget har fungerat bäst.',
  'Gruppen gjorde det lättare att komma hemifrån.',
  'Planen och det som har fungerat är beskrivet för nästa kontakt.',
  '',
  '',
];

/** What the team writes when a participation closes. */
export function finalDocumentation(random: Random, outcome: Outcome, otherReason: OtherReason | null): string {
  if (outcome !== 'other') return `${random.pick(achievements[outcome])} ${random.pick(lessons)}`.trim();
  const first = random.pick(otherTexts[otherReason ?? 'other']);
  return first === '' ? '' : `${first} ${random.pick(otherLessons)}`.trim();
}

const moves = [
  'Fortsätter i det nya teamet i Säter. Planen och kontakterna följer med, enligt överenskommelse.',
  'Bor i Säter och går över till teamet där. Nuvarande handledare var med på första mötet.',
];

export function moveDocumentation(random: Random): string {
  return random.pick(moves);
}

const dropoutTexts: Record<OtherReason, readonly string[]> = {
  ...otherTexts,
  'does-not-want-to': [
    'Provade och kände att det inte var rätt tid. Är välkommen åter.',
    'Vill vänta. Remittenten och handledaren har pratat med personen.',
    'Avslutade efter provtiden, enligt egen önskan.',
    '',
  ],
  other: [
    'Har inte kunnat komma. Remittenten tar över kontakten.',
    'Går tillbaka till remittenten efter provtiden.',
    '',
  ],
};

export function dropoutDocumentation(random: Random, reason: OtherReason): string {
  return random.pick(dropoutTexts[reason]);
}
