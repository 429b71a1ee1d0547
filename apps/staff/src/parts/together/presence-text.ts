import type { PresentPerson } from '../../app/together/together-client';

/** Who else is in the case, in a sentence; nothing when nobody is. */
export function presenceText(people: readonly PresentPerson[]): string {
  const named = (state: PresentPerson['state']) =>
    people.filter((person) => person.state === state).map(({ name }) => name);
  const [writing, reading] = [named('writing'), named('reading')];
  return [
    writing.length === 0 ? '' : `${listed(writing)} skriver på den här sidan.`,
    reading.length === 0 ? '' : `${listed(reading)} läser också den här sidan.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const listed = (names: readonly string[]) =>
  new Intl.ListFormat('sv', { style: 'long', type: 'conjunction' }).format(names);
