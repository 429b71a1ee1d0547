/** `skriv` asks for a new note, begun as the page opens. */
export type EventsSearch = { readonly skriv?: 'anteckning' };

export function readEventsSearch({ skriv }: Record<string, unknown>): EventsSearch {
  return skriv === 'anteckning' ? { skriv } : {};
}
