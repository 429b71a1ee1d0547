/**
 * Whether the page has a session, as far as the page knows. `lost` is one that was there and ended while somebody worked,
 * `left` one that ended because nobody did, `unproved` one that was opened too long ago for what is asked for.
 */
export type SessionState = 'unknown' | 'present' | 'lost' | 'left' | 'unproved';

let state: SessionState = 'unknown';
let waiting: Promise<boolean> | null = null;
let settleWaiting: (signedIn: boolean) => void = () => undefined;
const listeners = new Set<() => void>();

function change(next: SessionState) {
  state = next;
  for (const listener of listeners) listener();
}

function ask(next: 'lost' | 'left' | 'unproved'): Promise<boolean> {
  const promise = new Promise<boolean>((settle) => {
    settleWaiting = settle;
  });
  waiting = promise;
  change(next);
  return promise;
}

export const sessionStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): SessionState => state,
  /** Somebody is signed in. */
  begin() {
    if (state === 'unknown') change('present');
  },
  /** Asks the reader to sign in again, once for all calls that wait. True when they did, false when they would not now. */
  restore(): Promise<boolean> {
    return waiting ?? ask('lost');
  },
  /** Asks the reader to show anew who they are, by signing in again; answered as `restore` is. */
  prove(): Promise<boolean> {
    return waiting ?? ask('unproved');
  },
  /** Nobody is at the page any more: it asks whoever comes to sign in. */
  leave() {
    if (waiting === null) void ask('left');
    else change('left');
  },
  /** The answer to `restore` and `prove`. */
  settle(signedIn: boolean) {
    settleWaiting(signedIn);
    waiting = null;
    change('present');
  },
};
