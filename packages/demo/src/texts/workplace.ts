import type { Random } from '../chance/random';

/** Made-up places to train at. */
export const employers = [
  'Kommunens växthus',
  'Kommunens vaktmästeri',
  'Stadsbiblioteket',
  'Förskolan Påhittet',
  'Grundskolans kök',
  'Äldreboendets kafé',
  'Second hand-butiken',
  'Djurhemmet',
  'Livsmedelsbutiken vid torget',
  'Bageriet Exempel',
  'Blomsterhandeln',
  'Cykelverkstaden',
  'Snickeriet Spånet',
  'Tvätteriet',
  'Ridskolan',
  'Hembygdsgården',
  'Lagret på industriområdet',
  'Bilverkstaden',
  'Föreningshuset',
  'Kyrkogårdsförvaltningen',
] as const;
export type EmployerName = (typeof employers)[number];

const supervisors = [
  'Agneta',
  'Bengt',
  'Camilla',
  'Helena',
  'Jesper',
  'Kent',
  'Lena',
  'Magnus',
  'Pernilla',
  'Roger',
] as const;

/** A made-up place to train at. */
export function employer(random: Random): EmployerName {
  return random.pick(employers);
}

/** Who looks after the participant there. */
export function supervisor(random: Random): string {
  return random.pick(supervisors);
}
