import * as z from 'zod/mini';
import type { FieldError } from '../field-error/field-error';
import { requiredText } from '../field-error/text-field';
import { knownMunicipality, meantMunicipality } from './known-municipality';
import { sameMunicipality } from './municipality';

const mostMunicipalities = 20;

/** The municipalities that a team is for: one at least, none twice. */
export const Catchment = z.array(requiredText('Skriv kommunens namn.', 100)).check(
  z.minLength(1, 'Lägg till minst en kommun.'),
  z.maxLength(mostMunicipalities, `Lägg till högst ${mostMunicipalities} kommuner.`),
  z.refine(
    (names) => names.every((name, index) => !names.slice(0, index).some((other) => sameMunicipality(name, other))),
    'Samma kommun står två gånger. Ta bort den ena.',
  ),
);
export type Catchment = z.output<typeof Catchment>;

/** What is wrong with a municipality that somebody has written; null where Sweden has it. */
export function municipalityProblem(written: string): string | null {
  if (knownMunicipality(written) !== null) return null;
  const meant = meantMunicipality(written);
  return meant === null
    ? `${written.trim()} är ingen svensk kommun. Välj ur listan.`
    : `${written.trim()} är ingen svensk kommun. Menar du ${meant}?`;
}

/** One of Sweden's municipalities, read as its name is spelt. */
export const KnownMunicipality = z.pipe(
  requiredText('Skriv kommunens namn.', 100),
  z.transform((written, context) => {
    const problem = municipalityProblem(written);
    if (problem !== null) context.issues.push({ code: 'custom', message: problem, input: written });
    return knownMunicipality(written) ?? written;
  }),
);

/** What is wrong with the names of a catchment, each at its place in the field. */
export function checkCatchment(names: readonly string[]): readonly FieldError[] {
  return names.flatMap((name, index) => {
    const message = municipalityProblem(name);
    return message === null ? [] : [{ field: `catchment.${index}`, message }];
  });
}

/** The names as they are spelt. */
export function spelt(names: readonly string[]): string[] {
  return names.map((name) => knownMunicipality(name) ?? name);
}
