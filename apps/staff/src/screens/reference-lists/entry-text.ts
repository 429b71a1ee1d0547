import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { isValidOn, type ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import { codeLabel, isAlwaysOffered, isOpenList } from '@kraften/domain/concepts/reference-list/reference-list';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';

/** What an entry is called: the domain's words, or the team's own. */
export function entryName({ list, code, label }: Pick<ListEntry, 'list' | 'code' | 'label'>): string {
  return isOpenList(list) ? label : capitalised(codeLabel(list, code) ?? code);
}

/** When it holds: "från 1 januari 2019 till och med 30 juni 2025". */
export function validityText({ validFrom, validTo }: Pick<ListEntry, 'validFrom' | 'validTo'>): string {
  const from = validFrom === null ? '' : `från ${formatDateWithoutWeekday(validFrom)}`;
  const to = validTo === null ? 'tills vidare' : `till och med ${formatDateWithoutWeekday(validTo)}`;
  return from === '' && validTo === null ? 'alltid' : `${from} ${to}`.trim();
}

export type EntryState = { readonly isOffered: boolean; readonly text: string };

/** How it stands on a day, for who keeps the list. */
export function entryState(entry: ListEntry, on: CalendarDate): EntryState {
  if (entry.validTo !== null && entry.validTo < on) return { isOffered: false, text: 'Gäller inte längre' };
  if (!isValidOn(entry, on)) return { isOffered: false, text: 'Har inte börjat gälla' };
  if (isAlwaysOffered(entry.list, entry.code)) return { isOffered: true, text: 'Går alltid att välja' };
  return entry.offered ? { isOffered: true, text: 'Går att välja' } : { isOffered: false, text: 'Används inte' };
}

/** An entry in a line, for the history. */
export function entryText(entry: ListEntry): string {
  return [
    entryName(entry),
    `gäller ${validityText(entry)}`,
    ...(entry.offered ? [] : ['används inte']),
    ...(entry.externalCode === '' ? [] : [`extern kod ${entry.externalCode}`]),
    ...(entry.note === '' ? [] : [entry.note]),
  ].join(', ');
}
