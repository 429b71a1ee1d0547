import { possibleRepeats } from '../../possible-repeats/possible-repeats';
import { bytesHash } from '../../possible-repeats/text-hash';
import type { RegisterColumns } from '../../register/register-columns';
import { DistinctTexts } from './distinct-texts';
import type { Decode, TextBytes } from './text-bytes';

/** Whether no id stands there twice. */
export function hasOwnIds(ids: TextBytes, decode: Decode): boolean {
  return areRising(ids) || areDifferent(ids, decode);
}

/** Whether each is longer than the one before it, or as long and greater, as running numbers are. */
function areRising(ids: TextBytes): boolean {
  for (let place = 1; place < ids.length; place += 1) if (!isGreaterThanBefore(ids, place)) return false;
  return true;
}

function isGreaterThanBefore(ids: TextBytes, place: number): boolean {
  const { bytes } = ids;
  const start = ids.startOf(place);
  const size = ids.endOf(place) - start;
  const sizeBefore = start - ids.startOf(place - 1);
  if (size !== sizeBefore) return size > sizeBefore;
  for (let index = start; index < start + size; index += 1) {
    const [byte = 0, before = 0] = [bytes[index], bytes[index - size]];
    if (byte !== before) return byte > before;
  }
  return false;
}

function areDifferent(ids: TextBytes, decode: Decode): boolean {
  const hashes = new Int32Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    hashes[place] = bytesHash(ids.bytes, ids.startOf(place), ids.endOf(place));
  }
  const places = possibleRepeats(hashes);
  const distinct = new DistinctTexts(decode);
  for (const place of places) distinct.numberOf(ids.bytes, ids.startOf(place), ids.endOf(place));
  return distinct.size === places.length;
}

/** Whether nobody is enrolled twice on a day. */
export function hasNobodyTwice(columns: RegisterColumns, people: TextBytes, decode: Decode): boolean {
  const places = possibleRepeats(columns.personHash.subarray(0, columns.length));
  const distinct = new DistinctTexts(decode);
  const persons = new Int32Array(places.length);
  const [from, to] = [new Int32Array(places.length), new Int32Array(places.length)];
  for (let stay = 0; stay < places.length; stay += 1) {
    const place = places[stay] ?? 0;
    persons[stay] = distinct.numberOf(people.bytes, people.startOf(place), people.endOf(place));
    from[stay] = columns.enrolled[place] ?? 0;
    to[stay] = columns.closed[place] ?? 0;
  }
  const order = new Uint32Array(places.length).map((_, stay) => stay);
  const stays = { persons, from, to };
  return eachAfterTheLast(stays, order) || eachAfterTheLast(stays, byFirstDay(stays, order));
}

type Stays = { readonly persons: Int32Array; readonly from: Int32Array; readonly to: Int32Array };

/** Whether, gone through in this order, each stay begins after the person's one before it ended. */
function eachAfterTheLast({ persons, from, to }: Stays, order: Uint32Array): boolean {
  const lastDays = new Float64Array(persons.length).fill(Number.NEGATIVE_INFINITY);
  for (let index = 0; index < order.length; index += 1) {
    const stay = order[index] ?? 0;
    const person = persons[stay] ?? 0;
    const begun = from[stay] ?? 0;
    if (begun <= (lastDays[person] ?? 0)) return false;
    lastDays[person] = to[stay] ?? 0;
  }
  return true;
}

function byFirstDay({ from }: Stays, order: Uint32Array): Uint32Array {
  return order.toSorted((one, other) => (from[one] ?? 0) - (from[other] ?? 0));
}
