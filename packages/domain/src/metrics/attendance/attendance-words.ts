import { audiences, type Metric } from '../metric';
import { expectedAttendances } from './expected-attendances';

/** What the two figures of attendance have in common. */
export const attendanceWords: Pick<
  Metric,
  'version' | 'population' | 'treatment' | 'numerator' | 'denominator' | 'missingValues' | 'audiences'
> = {
  version: 1,
  population: expectedAttendances.definition,
  treatment: {
    dropouts: 'Den som senare hoppar av räknas med de träffar som den var väntad till.',
    transfers: 'Den som flyttas över räknas med de träffar som den var väntad till här.',
    reentries: 'Varje deltagande räknas för sig.',
  },
  numerator: 'De gånger då den som var väntad kom.',
  denominator: 'Alla gånger då någon var väntad.',
  missingValues: 'En träff utan antecknad närvaro räknas inte. Andelen saknas om ingen var väntad.',
  audiences,
};
