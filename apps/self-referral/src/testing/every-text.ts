import type { TeamWords } from '../messages/team-words';

/** A text among a language's messages: where it stands, and what a reader sees there with example values. */
export type PlacedText = { readonly place: string; readonly text: string };

const team: NonNullable<TeamWords> = {
  name: 'Kraften',
  catchment: ['Hedemora', 'Säter', 'Avesta'],
  ages: { from: 16, to: 64 },
};

/** What a text's function is called with, by the place where it stands; whatever isn't here takes a team or none. */
const examples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'dates.date': [[5, 'mars', 1985]],
  'dates.withWeekday': [['måndag', '5 mars 1985']],
  'frame.places': [[team.catchment]],
  'frame.pageTitle': [['Läs']],
  'frame.errorTitle': [['Läs']],
  'frame.progress': [[2, 10]],
  'frame.errorSummary': [[1], [2], [5]],
  'team.option': [[team.name, team.ages]],
  'practicalNeeds.interpreterSummary': [[''], ['arabiska']],
  tooLong: [[4000, 4012]],
  'sent.lead': [[team.name]],
  'sent.amended': [[team.name]],
  'sent.copyText': [['K7MT-2PXW', 'ABCD-EFGH', 'exempel']],
  'sent.changeMind': [[team.name]],
  'status.sentTo': [[team.name]],
  'status.receivedOn': [['5 mars 2025']],
  'status.visitBooked': [['måndag 5 mars 2025', '10.00']],
  'visit.time': [['måndag 5 mars 2025', '10.00']],
  'write.writtenOn': [['5 mars 2025']],
  contactedOn: [['5 mars 2025']],
  'status.visitPlace': [['Gussarvsgatan 1']],
};

function examplesFor(place: string): readonly (readonly unknown[])[] {
  return examples[place] ?? (needsTeam(place) ? [[team]] : [[null], [team]]);
}

/** The names and numbers that a text was given, where it stands as `everyText` says. */
export function exampleValuesAt(place: string): readonly string[] {
  const called = /^(.+)\((\d+)\)$/.exec(place);
  if (called === null) return [];
  return valuesIn(examplesFor(called[1] ?? '')[Number(called[2])]);
}

function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return String(value) === '' ? [] : [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

/** Whether the text can be told only of a chosen team. */
function needsTeam(place: string): boolean {
  return ['team.summaryValue', 'talk.teamLine'].includes(place) || place.startsWith('note.');
}

/** All that a reader can meet in a language, place by place. */
export function everyText(messages: unknown, place = ''): readonly PlacedText[] {
  if (typeof messages === 'string') return [{ place, text: messages }];
  if (typeof messages === 'function') {
    return examplesFor(place).map((values, index) => ({
      place: `${place}(${index})`,
      text: String(messages(...values)),
    }));
  }
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([name, value]) =>
    everyText(value, place === '' ? name : `${place}.${name}`),
  );
}
