import type { CalendarDate } from '../calendar-date/calendar-date';

/** Where a hit stands: the latest day first, and of one day in an order that stays the same. */
export type HitPlace = { readonly on: CalendarDate; readonly recordId: string };

/** Whether one comes before the other. */
export function isNewer(one: HitPlace, other: HitPlace): boolean {
  return one.on === other.on ? one.recordId > other.recordId : one.on > other.on;
}

/**
 * Keeps the newest of what comes in no order, no more than it was asked for: the first page of the hits, or the page after a place.
 * What it doesn't keep can be let go of.
 */
export class NewestHits<Hit extends HitPlace> {
  readonly #kept: Hit[] = [];
  readonly #most: number;
  readonly #after: HitPlace | null;

  constructor(most: number, after: HitPlace | null) {
    this.#most = most;
    this.#after = after;
  }

  offer(hit: Hit): void {
    if (this.#after !== null && !isNewer(this.#after, hit)) return;
    const place = this.#kept.findIndex((kept) => isNewer(hit, kept));
    this.#kept.splice(place === -1 ? this.#kept.length : place, 0, hit);
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  /** The newest first. */
  get hits(): readonly Hit[] {
    return this.#kept;
  }
}
