/** Gives the next number, from 0 up to but not including 1. */
export type Generator = () => number;

/**
 * Numbers that look random and are the same for the same seed: mulberry32.
 *
 * A simulated interval must not change when the page is loaded again, so chance is an argument and never the clock’s. The
 * period is 2³², ample for some thousand resamples; it is no generator for secrets.
 *
 * @param seed a whole number; the lowest 32 bits count
 *
 * Source: T. Ettinger, mulberry32 (2017), public domain.
 */
export function seededGenerator(seed: number): Generator {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
