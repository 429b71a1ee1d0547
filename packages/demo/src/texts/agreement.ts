import type { Random } from '../chance/random';

const workplaces = [
  'en matbutik',
  'ett bibliotek',
  'ett kafé',
  'ett lager',
  'en skolmatsal',
  'ett växthus',
  'en cykelverkstad',
  'en second hand-butik',
  'ett äldreboende',
  'ett hunddagis',
  'kommunens parkgrupp',
  'en idrottshall',
  'ett kontor',
  'ett snickeri',
];

const beginnings = [
  (group: string) => `Går regelbundet till ${group} och tycker att det fungerar.`,
  (group: string) => `Har hittat en bra rytm i ${group}.`,
  () => 'Orken varierar, men de flesta planerade dagar blir av.',
  () => 'Har kommit på alla samtal sedan förra uppföljningen.',
  () => 'Har varit sjuk en period och börjar om i lugn takt.',
  () => 'Arbetsträningen fungerar bra och handledaren på plats är nöjd.',
  () => 'Har ökat från fyra till sex timmar i veckan.',
  () => 'Har ökat från åtta till tio timmar i veckan.',
  () => 'Skattar läget till 5 av 10, förra gången 4.',
  () => 'Skattar läget till 6 av 10 och vet vad nästa steg är.',
  () => 'Sover bättre och tar sig hit på egen hand.',
  (group: string) => `Är en av dem som håller i ${group}.`,
  () => 'Har varit på två studiebesök och vet nu mer om vad som lockar.',
];

const nextSteps = [
  (group: string) => `Fortsätter i ${group} och lägger till en förmiddag.`,
  () => 'Fortsätter som nu i tre månader.',
  () => 'Handledaren söker en plats för arbetsträning.',
  (_: string, workplace: string) => `Gör studiebesök på ${workplace}.`,
  (_: string, workplace: string) => `Börjar arbetsträna på ${workplace}, fyra timmar i veckan.`,
  (_: string, workplace: string) => `Fortsätter arbetsträna på ${workplace} och ökar med två timmar i veckan.`,
  () => 'Träffar studievägledaren före nästa möte.',
  () => 'Vården skickar ett nytt utlåtande före nästa möte.',
  () => 'Vi planerar ett möte med Arbetsförmedlingen om nästa steg.',
  () => 'Skriver ett cv tillsammans med sin handledare.',
  () => 'Prövar att ta bussen på egen hand två dagar i veckan.',
  () => 'Behåller tiden i veckan och provar nya uppgifter.',
];

const endings = [
  'Remittenten bokar nästa uppföljning om tre månader.',
  'Nästa uppföljning är om tre månader.',
  'Ersättningen fortsätter som nu.',
  'Alla är överens.',
  'Handledaren stämmer av om en månad.',
];

/** What the three agree on at a follow-up. */
export function agreement(random: Random, groups: readonly string[]): string {
  const sentences = [
    random.pick(beginnings)(random.pick(groups)),
    random.pick(nextSteps)(random.pick(groups), random.pick(workplaces)),
  ];
  if (random.chance(0.6)) sentences.push(random.pick(endings));
  return sentences.join(' ');
}
