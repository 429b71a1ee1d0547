const longest = 2 ** 16;

/**
 * How many times each whole number has come, for numbers that are small and come often: ages, days. Counting takes no
 * longer for a million than the million steps, and puts them in order on the way.
 */
export class WholeNumberCounts {
  #counts = new Uint32Array(128);
  /** Those that are too great or negative: right, but slower. */
  readonly #others = new Map<number, number>();

  add(number: number): void {
    const before = this.#counts[number];
    if (before !== undefined) this.#counts[number] = before + 1;
    else if (number >= 0 && number < longest) this.#grow(number);
    else this.#others.set(number, (this.#others.get(number) ?? 0) + 1);
  }

  /** Each number that has come with its count, least first. */
  entries(): readonly (readonly [number: number, count: number])[] {
    const small: (readonly [number, number])[] = [];
    for (let number = 0; number < this.#counts.length; number += 1) {
      const count = this.#counts[number] ?? 0;
      if (count > 0) small.push([number, count]);
    }
    return this.#others.size === 0 ? small : [...small, ...this.#others].sort(([one], [other]) => one - other);
  }

  /** All the numbers, each as many times as it came, least first. */
  inOrder(): Float64Array {
    const entries = this.entries();
    const numbers = new Float64Array(entries.reduce((sum, [, count]) => sum + count, 0));
    let end = 0;
    for (const [number, count] of entries) {
      numbers.fill(number, end, end + count);
      end += count;
    }
    return numbers;
  }

  #grow(number: number): void {
    const counts = new Uint32Array(2 ** Math.ceil(Math.log2(number + 2)));
    counts.set(this.#counts);
    counts[number] = 1;
    this.#counts = counts;
  }
}
