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
  const stays = {
    persons: new Int32Array(places.length),
    from: new Int32Array(places.length),
    to: new Int32Array(places.length),
  };
  for (const [stay, place] of places.entries()) {
    stays.persons[stay] = distinct.numberOf(people.bytes, people.startOf(place), people.endOf(place));
    stays.from[stay] = columns.enrolled[place] ?? 0;
    stays.to[stay] = columns.closed[place] ?? 0;
  }
  return eachAfterTheLast(stays, stays.from.keys()) || eachAfterTheLast(stays, inOrder(stays));
}

type Stays = { readonly persons: Int32Array; readonly from: Int32Array; readonly to: Int32Array };

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
