import type { Answers } from './draft';

/** The value of the choice "another municipality". */
export const elsewhere = 'elsewhere';

/** The municipality that was chosen in the list, or typed when it isn't there. */
export function municipalityOf(answers: Answers): string {
  return (answers.municipality === elsewhere ? answers.otherMunicipality : answers.municipality).trim();
}
