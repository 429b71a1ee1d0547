type SelfReferralsHeard = {
  /** How many have come in since somebody last looked. */
  readonly arrived: number;
  /** How many times somebody has changed one by the receipt. */
  readonly changed: number;
};

const none: SelfReferralsHeard = { arrived: 0, changed: 0 };
let heard = none;
const listeners = new Set<() => void>();

function keep(next: SelfReferralsHeard): void {
  heard = next;
  for (const listener of listeners) listener();
}

/** What this window has heard of residents' own doing, and nobody has looked at yet. */
export const newsStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): SelfReferralsHeard => heard,
  /** By the part of the door that was called. */
  hear(area: string): void {
    if (area === 'selfReferral') keep({ ...heard, arrived: heard.arrived + 1 });
    if (area === 'receipt') keep({ ...heard, changed: heard.changed + 1 });
  },
  clear(): void {
    keep(none);
  },
};
