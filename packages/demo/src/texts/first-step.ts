import type { Random } from '../chance/random';

const soloSteps = [
  'Träffar sin handledare en gång i veckan.',
  'Går en rundvandring och bestämmer sedan vad som känns bra att börja med.',
  'Skriver ner tre saker som fungerar i vardagen, till nästa samtal.',
  'Åker bussen hit tillsammans med sin handledare den första gången.',
  'Gör en lista över arbeten som låter intressanta.',
  'Besöker vuxenutbildningens vägledare tillsammans med sin handledare.',
  'Provar att komma en timme, två förmiddagar i veckan.',
  'Bokar ett gemensamt möte med vården.',
  'Promenerar till lokalen på onsdagar och tar en kopp kaffe.',
  'Samlar intyg och betyg i en mapp.',
];

const groupSteps = [
  (group: string) => `Kommer till ${group} en gång i veckan.`,
  (group: string) => `Är med i ${group} och stannar så länge det känns bra.`,
  (group: string) => `Hälsar på i ${group} tillsammans med sin handledare.`,
  (group: string) => `Provar ${group} tre gånger och utvärderar sedan.`,
  (group: string) => `Börjar med samtal varannan vecka och hälsar på i ${group}.`,
];

/** What a participant begins with. */
export function firstStep(random: Random, groups: readonly string[]): string {
  return random.chance(0.6) ? random.pick(groupSteps)(random.pick(groups)) : random.pick(soloSteps);
}
