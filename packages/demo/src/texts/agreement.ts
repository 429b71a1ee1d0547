import type { Random } from '../chance/random';

/** With the preposition that each takes. */
const workplaces = [
  'i en matbutik',
  'på ett bibliotek',
  'på ett kafé',
  'på ett lager',
  'i en skolmatsal',
  'i ett växthus',
  'i en cykelverkstad',
  'i en second hand-butik',
  'på ett äldreboende',
  'på ett hunddagis',
  'i kommunens parkgrupp',
  'i en idrottshall',
  'på ett kontor',
  'i ett snickeri',
];

type Sentence = (group: string, workplace: string) => string;
type Stage = { readonly now: readonly Sentence[]; readonly next: readonly Sentence[] };

const early: Stage = {
  now: [
    (group) => `Går regelbundet till ${group} och tycker att det fungerar.`,
    (group) => `Har hittat en bra rytm i ${group}.`,
    () => 'Orken varierar, men de flesta planerade dagar blir av.',
    () => 'Har kommit på alla samtal hittills.',
    () => 'Har varit sjuk en period och börjar om i lugn takt.',
    () => 'Skattar läget till 3 av 10 och vet vad nästa steg är.',
    () => 'Skattar läget till 4 av 10, vid inskrivningen 3.',
    () => 'Sover bättre och tar sig hit på egen hand.',
    () => 'Trivs och har lärt känna några av de andra.',
    () => 'Första tiden har gått bra. Det är lagom med två dagar i veckan.',
  ],
  next: [
    (group) => `Lägger till ${group} en förmiddag i veckan.`,
    () => 'Fortsätter som nu i tre månader.',
    (_, workplace) => `Gör studiebesök ${workplace}.`,
    () => 'Handledaren börjar söka en plats för arbetsträning.',
    () => 'Vården skickar ett nytt utlåtande före nästa möte.',
    () => 'Prövar att ta bussen på egen hand två dagar i veckan.',
    () => 'Träffar studievägledaren före nästa möte.',
    () => 'Skriver ner vad som har fungerat förut, tillsammans med sin handledare.',
  ],
};

const later: Stage = {
  now: [
    (_, workplace) => `Arbetstränar ${workplace} och trivs.`,
    () => 'Arbetsträningen fungerar bra och arbetsplatsen är nöjd.',
    () => 'Har ökat från fyra till sex timmar i veckan.',
    () => 'Har ökat från åtta till tio timmar i veckan.',
    () => 'Håller samma antal timmar som förra gången.',
    () => 'Skattar läget till 5 av 10, förra gången 4.',
    () => 'Skattar läget till 6 av 10 och vet vad nästa steg är.',
    (group) => `Är en av dem som håller i ${group}.`,
    () => 'Har varit på två studiebesök och vet nu mer om vad som lockar.',
    () => 'Har haft en tyngre period men har kommit tillbaka.',
    () => 'Har provat två slags uppgifter och vet vilken som passar bäst.',
    () => 'Har sökt till vuxenutbildningen.',
  ],
  next: [
    () => 'Fortsätter som nu i tre månader.',
    () => 'Ökar med två timmar i veckan.',
    () => 'Behåller tiden i veckan och provar nya uppgifter.',
    (_, workplace) => `Byter plats och arbetstränar ${workplace}.`,
    () => 'Vi planerar ett möte med Arbetsförmedlingen om nästa steg.',
    () => 'Skriver ett cv tillsammans med sin handledare.',
    () => 'Handledaren frågar arbetsplatsen om möjlighet till anställning.',
    () => 'Vi gör en gemensam plan för avslutet.',
    (group) => `Fortsätter i ${group} vid sidan om.`,
    () => 'Vården skickar ett nytt utlåtande före nästa möte.',
  ],
};

const endings = [
  'Remittenten bokar nästa uppföljning om tre månader.',
  'Nästa uppföljning är om tre månader.',
  'Ersättningen fortsätter som nu.',
  'Alla är överens.',
  'Handledaren stämmer av om en månad.',
];

/** What is agreed at a follow-up: the first ones are about coming along, the later ones about work. */
export function agreement(random: Random, groups: readonly string[], numberBefore: number): string {
  const stage = numberBefore < 2 ? early : later;
  const sentence = (of: readonly Sentence[]) => random.pick(of)(random.pick(groups), random.pick(workplaces));
  const sentences = [sentence(stage.now), sentence(stage.next)];
  if (random.chance(0.5)) sentences.push(random.pick(endings));
  return sentences.join(' ');
}
