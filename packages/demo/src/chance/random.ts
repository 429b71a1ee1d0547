/** Chance that is the same every time: one stream of numbers for each label. */
export type Random = {
  /** At least 0, less than 1. */
  readonly fraction: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly integer: (from: number, to: number) => number;
  /** True so often as the probability says. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly weighted: <Item>(weights: Weights<Item>) => Item;
  /** Normally distributed, mean 0 and standard deviation 1. */
  readonly normal: () => number;
  readonly bytes: (count: number) => Uint8Array;
  readonly uuid: () => string;
};

/** What can be chosen, each with its weight; the weights need not add up to anything. */
export type Weights<Item> = readonly (readonly [Item, number])[];

/** Any other text gives other people. With this one every team has a trial period to decide and follow-ups due. */
const seed = 'kraften-demo-168';

/** The stream of a label. Streams don't disturb each other: what one draws changes nothing in the next. */
export function randomOf(label: string): Random {
  const word = wordStream(`${seed}/${label}`);
  const fraction = () => word() / 4_294_967_296;
  return {
    fraction,
    integer: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    chance: (probability) => fraction() < probability,
    pick: (items) => itemAt(items, Math.floor(fraction() * items.length)),
    weighted: (weights) => weightedItem(weights, fraction()),
    normal: () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction()),
    bytes: (count) => Uint8Array.from({ length: count }, () => word() & 255),
    uuid: () => uuidOf(word),
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}

function weightedItem<Item>(weights: Weights<Item>, fraction: number): Item {
  let rest = fraction * weights.reduce((sum, [, weight]) => sum + weight, 0);
  const found = weights.find(([, weight]) => {
    rest -= weight;
    return rest < 0;
  });
  return itemAt(found ? [found] : weights, 0)[0];
}

/** Version 8 of RFC 9562: the form of a UUID, the content one's own. */
function uuidOf(word: () => number): string {
  const [a, b, c, d] = [hexOf(word()), hexOf(word()), hexOf(word()), hexOf(word())];
  const variant = '89ab'.charAt(word() & 3);
  return `${a}-${b.slice(0, 4)}-8${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

function hexOf(word: number): string {
  return word.toString(16).padStart(8, '0');
}

/** Unsigned 32-bit numbers by sfc32 (C. Doty-Humphrey, PractRand), seeded with three hashes of the label. */
function wordStream(label: string): () => number {
  let [a, b, c, d] = [hash(`${label}#a`), hash(`${label}#b`), hash(`${label}#c`), 1];
  const next = () => {
    const word = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
