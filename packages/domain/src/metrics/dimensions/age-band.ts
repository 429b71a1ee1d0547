import { ageBandLabels, ageBandOf, ageBands } from '../../concepts/age-band/age-band';
import { completedYears } from '../../concepts/calendar-date/months';
import type { Label } from '../../concepts/label/label';
import type { Dimension } from './dimension';
import { labelOf } from './label-of';
import { codesOf } from './merged-code';

export const ageBand: Dimension = {
  id: 'ageBand',
  label: { sv: 'Ålder', en: 'Age' },
  questionOf: (people) => `Hur många av ${people} fanns i varje åldersgrupp?`,
  codes: ageBands,
  labelOf: ageLabelOf,
  codeOf: ({ birthDate }, on) => ageBandOf(birthDate === null ? null : completedYears(birthDate, on)),
  countedOn: (day) => ` Åldern räknas i fyllda år på ${day}.`,
  missingValues: 'Den som saknar födelsedatum står på raden okänd ålder.',
};

/** Bands beside each other that stand on one row are named by their ends: 18–45 years. */
function ageLabelOf(code: string): Label {
  const codes = codesOf(code);
  const [first = code, last = code] = [codes.at(0), codes.at(-1)];
  if (first === last) return labelOf(ageBandLabels)(code);
  const youngest = first === 'under-18' ? null : first.split('-')[0];
  const oldest = last === 'over-64' ? null : last.split('-')[1];
  if (youngest === null && oldest === null) return { sv: 'alla åldrar', en: 'all ages' };
  if (youngest === null) return { sv: `upp till ${oldest} år`, en: `up to ${oldest}` };
  if (oldest === null) return { sv: `${youngest} år och äldre`, en: `${youngest} and older` };
  return { sv: `${youngest}–${oldest} år`, en: `${youngest}–${oldest}` };
}
