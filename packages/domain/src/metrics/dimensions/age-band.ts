import { ageBandLabels, ageBandOf, ageBands } from '../../concepts/age-band/age-band';
import { completedYears } from '../../concepts/calendar-date/months';
import type { Dimension } from './dimension';
import { labelOf } from './label-of';

export const ageBand: Dimension = {
  id: 'ageBand',
  label: { sv: 'Ålder', en: 'Age' },
  questionOf: (people) => `Hur många av ${people} fanns i varje åldersgrupp?`,
  codes: ageBands,
  labelOf: labelOf(ageBandLabels),
  codeOf: ({ birthDate }, on) => ageBandOf(birthDate === null ? null : completedYears(birthDate, on)),
  countedOn: (day) => ` Åldern räknas i fyllda år på ${day}.`,
  missingValues: 'Den som saknar födelsedatum står på raden okänd ålder.',
};
