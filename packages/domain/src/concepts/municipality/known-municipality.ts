import { jaroWinkler } from '../same-person/jaro-winkler';
import { plainMunicipality } from './municipality';
import { municipalityNames } from './swedish-municipalities';

/** The names of Sweden's municipalities, in alphabetical order. */
export const knownMunicipalities: readonly string[] = Object.values(municipalityNames).toSorted((a, b) =>
  a.localeCompare(b, 'sv'),
);

const nameByPlain = new Map(knownMunicipalities.map((name) => [plainMunicipality(name), name]));

/** The municipality as its name is spelt, however it was written; null where Sweden has none of that name. */
export function knownMunicipality(written: string): string | null {
  return nameByPlain.get(plainMunicipality(written)) ?? null;
}

/** As similar as a name with a letter wrong or missing is to itself. */
const leastSimilar = 0.88;

/** The municipality that somebody probably means; null where none is like it, or where it is spelt as it should be. */
export function meantMunicipality(written: string): string | null {
  const plain = plainMunicipality(written);
  if (plain === '' || nameByPlain.has(plain)) return null;
  const [best] = [...nameByPlain]
    .map(([known, name]) => ({ name, likeness: jaroWinkler(plain, known) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness >= leastSimilar ? best.name : null;
}
