/** Hears what any server on the same database tells the others. */
export type SignalListener = {
  readonly onSignal: (text: string) => void;
  /** Something may have been missed: the connection was away. */
  readonly onGap: () => void;
};

/** Short texts from server to servers, kept nowhere. */
export type Signals = {
  /** Tells every server on this database, this one too. At most 7 900 bytes. Fails when the database doesn't answer. */
  publish(text: string): Promise<void>;
  /** Gives what ends it. */
  listen(listener: SignalListener): () => void;
};

/** Who listens in this process. */
export class SignalListeners {
  readonly #listeners = new Set<SignalListener>();

  add(listener: SignalListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  signal(text: string): void {
    for (const { onSignal } of this.#listeners) onSignal(text);
  }

  gap(): void {
    for (const { onGap } of this.#listeners) onGap();
  }
}

/** For a database that one process has for itself. */
export function localSignals(): Signals {
  const listeners = new SignalListeners();
  return {
    publish: async (text) => listeners.signal(text),
    listen: (listener) => listeners.add(listener),
  };
}
