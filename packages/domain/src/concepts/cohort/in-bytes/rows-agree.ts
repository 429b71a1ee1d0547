import { PossibleRepeats } from '../../possible-repeats/possible-repeats';
import { bytesHash } from '../../possible-repeats/text-hash';
import type { RegisterColumns } from '../../register/register-columns';
import { DistinctTexts } from './distinct-texts';
import type { Decode, TextBytes } from './text-bytes';

/** Whether no id stands there twice. */
export function hasOwnIds(ids: TextBytes, decode: Decode): boolean {
  const repeats = new PossibleRepeats();
  for (let place = 0; place < ids.length; place += 1) {
    repeats.addHash(bytesHash(ids.bytes, ids.startOf(place), ids.endOf(place)));
  }
  const places = repeats.places();
  const distinct = new DistinctTexts(decode);
  for (const place of places) distinct.numberOf(ids.bytes, ids.startOf(place), ids.endOf(place));
  return distinct.size === places.length;
}

/** Whether nobody is enrolled twice on a day. */
export function hasNobodyTwice(columns: RegisterColumns, people: TextBytes, decode: Decode): boolean {
  const repeats = new PossibleRepeats();
  for (const hash of columns.personHash) repeats.addHash(hash);
  const places = Uint32Array.from(repeats.places());
  const distinct = new DistinctTexts(decode);
  const stays = {
    persons: places.map((place) => distinct.numberOf(people.bytes, people.startOf(place), people.endOf(place))),
    from: Int32Array.from(places, (place) => columns.enrolled[place] ?? 0),
    to: Int32Array.from(places, (place) => columns.closed[place] ?? 0),
  };
  return eachAfterTheLast(stays, places.keys()) || eachAfterTheLast(stays, inOrder(stays));
}

type Stays = { readonly persons: Uint32Array; readonly from: Int32Array; readonly to: Int32Array };

/** Whether, gone through in this order, each stay begins after the person's one before it ended. */
function eachAfterTheLast({ persons, from, to }: Stays, order: Iterable<number>): boolean {
  const lastDays = new Float64Array(persons.length).fill(Number.NEGATIVE_INFINITY);
  for (const stay of order) {
    const person = persons[stay] ?? 0;
    const begun = from[stay] ?? 0;
    if (begun <= (lastDays[person] ?? 0)) return false;
    lastDays[person] = to[stay] ?? 0;
  }
  return true;
}

function inOrder({ from }: Stays): Uint32Array {
  return Uint32Array.from(from.keys()).sort((one, other) => (from[one] ?? 0) - (from[other] ?? 0));
}
