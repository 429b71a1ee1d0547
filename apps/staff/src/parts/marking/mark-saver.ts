/** Marks by whom or what they are of; each says the whole of how it is. */
export type Marks<Mark> = ReadonlyMap<string, Mark>;

export type SaverState<Mark> = {
  /** What was said here and the record doesn't show yet, sent or not. */
  readonly said: Marks<Mark>;
  readonly status: 'idle' | 'saving' | 'saved' | 'failed' | 'refused';
  readonly savedAt: Date | null;
  /** Why it was refused. */
  readonly reason: string | null;
};

export type MarkServer<Mark> = {
  readonly send: (marks: Marks<Mark>) => Promise<void>;
  /** Whether the same may work a little later. */
  readonly isPassing: (error: unknown) => boolean;
  readonly messageOf: (error: unknown) => string;
};

const pauseBeforeTryingAgain = 3000;

/**
 * Sends what is tapped at once, one call at a time, and again until it is stored. Every mark says the whole of how it is, so that a
 * call whose answer was lost does no harm; what was said last of somebody is what is sent.
 */
export class MarkSaver<Mark> {
  #state: SaverState<Mark> = { said: new Map(), status: 'idle', savedAt: null, reason: null };
  #unsent: Marks<Mark> = new Map();
  #sending: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #server: MarkServer<Mark>;

  constructor(server: MarkServer<Mark>) {
    this.#server = server;
  }

  readonly read = (): SaverState<Mark> => this.#state;

  get isSaved(): boolean {
    return this.#unsent.size === 0 && this.#sending === null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  mark(keys: readonly string[], mark: Mark): void {
    const marks = keys.map((key) => [key, mark] as const);
    this.#unsent = new Map([...this.#unsent, ...marks]);
    this.#show({ said: new Map([...this.#state.said, ...marks]) });
    if (this.#sending === null) void this.#send();
  }

  /** The record was read anew: what is stored stands in it now, where others may change it. */
  adopt(): void {
    if (this.isSaved && this.#state.said.size > 0) this.#show({ said: new Map() });
  }

  /** Sends what isn't stored yet. True when everything is. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    while (this.#sending !== null) await this.#sending;
    if (!this.isSaved) await this.#send();
    return this.isSaved;
  };

  /** Sends nothing more by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    const sent = this.#unsent;
    this.#unsent = new Map();
    this.#show({ status: 'saving', reason: null });
    const sending = this.#try(sent);
    this.#sending = sending.then(() => undefined);
    const outcome = await sending;
    this.#sending = null;
    if (outcome === 'saved' && !this.isSaved) await this.#send();
  }

  async #try(sent: Marks<Mark>): Promise<'saved' | 'not saved'> {
    try {
      await this.#server.send(sent);
      this.#show({ status: 'saved', savedAt: new Date() });
      return 'saved';
    } catch (error) {
      // What was said meanwhile is newer.
      this.#unsent = new Map([...sent, ...this.#unsent]);
      if (this.#server.isPassing(error)) {
        this.#show({ status: 'failed' });
        this.#timer = setTimeout(() => void this.flush(), pauseBeforeTryingAgain);
      } else {
        this.#show({ status: 'refused', reason: this.#server.messageOf(error) });
      }
      return 'not saved';
    }
  }

  #show(change: Partial<SaverState<Mark>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
