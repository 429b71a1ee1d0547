import type { Random } from '../chance/random';

const streets = [
  'Diktarvägen',
  'Exempelvägen',
  'Fantasigatan',
  'Fabelvägen',
  'Låtsasgränd',
  'Påhittsvägen',
  'Rimstigen',
  'Sagostigen',
  'Skrönvägen',
  'Visgatan',
];

/** A number of the series that the post and telecom authority keeps for fiction, 070-174 06 05 – 070-174 06 99. */
export function fictionalPhone(random: Random): string {
  return `070-174 06 ${String(random.integer(5, 99)).padStart(2, '0')}`;
}

export function fictionalAddress(random: Random, place: string): string {
  return `${random.pick(streets)} ${random.integer(1, 48)}, ${place}`;
}

/** `Åsa Öberg` reads as `asa.oberg@exempel.se`. */
export function fictionalEmail(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  return `${plain.replaceAll(' ', '.')}@exempel.se`;
}
