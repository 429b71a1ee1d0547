import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  type SearchedCases,
  type SearchedKind,
  searchedCases,
  searchedKinds,
} from '@kraften/domain/concepts/note-search/searched-kind';

/** What narrows a search in the notes. The words that are searched for never stand in the address. */
export type SearchAddress = {
  readonly i?: SearchedKind;
  /** Of open cases unless said otherwise. */
  readonly arenden?: Exclude<SearchedCases, 'open'>;
  /** A user's id. */
  readonly av?: string;
  readonly fran?: CalendarDate;
  readonly till?: CalendarDate;
};

export function readSearchAddress({ i, arenden, av, fran, till }: Record<string, unknown>): SearchAddress {
  const kind = searchedKinds.find((each) => each === i);
  const cases = searchedCases.find((each) => each === arenden);
  return {
    ...(kind === undefined ? {} : { i: kind }),
    ...(cases === undefined || cases === 'open' ? {} : { arenden: cases }),
    ...(typeof av === 'string' && av !== '' && av.length <= 100 ? { av } : {}),
    ...(isDay(fran) ? { fran } : {}),
    ...(isDay(till) ? { till } : {}),
  };
}

/** The address with one thing chosen anew; null chooses nothing. */
export function withChoice<Name extends keyof SearchAddress>(
  address: SearchAddress,
  name: Name,
  choice: SearchAddress[Name] | null,
): SearchAddress {
  return readSearchAddress({ ...address, [name]: choice });
}

function isDay(text: unknown): text is CalendarDate {
  return typeof text === 'string' && isCalendarDate(text);
}
