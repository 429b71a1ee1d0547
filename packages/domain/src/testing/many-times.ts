import type { Facts } from '../concepts/facts/facts';
import { factsTogether } from './facts-together';

/** The same facts again and again, each time of other people. */
export function manyTimes(facts: Facts, times: number): Facts {
  return Array.from({ length: times - 1 }, (_, index) => ofOthers(facts, index + 2)).reduce(factsTogether, facts);
}

const names = ['id', 'personId', 'participationId'];

function ofOthers(facts: Facts, time: number): Facts {
  return JSON.parse(JSON.stringify(facts), (key, value) =>
    names.includes(key) && typeof value === 'string' ? `${value} ${time}` : value,
  );
}
