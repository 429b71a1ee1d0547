import type { AttendanceMark } from '@kraften/domain/concepts/group/attendance-mark';

/** What is said of one meeting: participants by id, and how many guests there were. */
export type Said = { readonly marks: ReadonlyMap<string, AttendanceMark>; readonly guests: number | null };

export type SaverState = {
  /** Everything that was said here, sent or not. */
  readonly said: Said;
  readonly status: 'idle' | 'saving' | 'saved' | 'failed' | 'refused';
  readonly savedAt: Date | null;
  /** Why it was refused. */
  readonly reason: string | null;
};

type Server = {
  readonly send: (said: Said) => Promise<void>;
  /** Whether the same may work a little later. */
  readonly isPassing: (error: unknown) => boolean;
  readonly messageOf: (error: unknown) => string;
};

const nothing: Said = { marks: new Map(), guests: null };
const pauseBeforeTryingAgain = 3000;

/**
 * Sends what is said of a meeting at once, one call at a time, and again until it is stored. Every mark says the whole of how it
 * was, so that a call whose answer was lost does no harm; what was said last of somebody is what is sent.
 */
export class AttendanceSaver {
  #state: SaverState = { said: nothing, status: 'idle', savedAt: null, reason: null };
  #unsent: Said = nothing;
  #sending: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  get state(): SaverState {
    return this.#state;
  }

  get isSaved(): boolean {
    return this.#unsent.marks.size === 0 && this.#unsent.guests === null && this.#sending === null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  mark(participationIds: readonly string[], mark: AttendanceMark): void {
    const marks = participationIds.map((id) => [id, mark] as const);
    this.#say((said) => ({ ...said, marks: new Map([...said.marks, ...marks]) }));
  }

  countGuests(guests: number): void {
    this.#say((said) => ({ ...said, guests }));
  }

  /** Sends what isn't stored yet. True when everything is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#sending !== null) await this.#sending;
    if (!this.isSaved) await this.#send();
    return this.isSaved;
  }

  /** Sends nothing more by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #say(change: (said: Said) => Said): void {
    this.#unsent = change(this.#unsent);
    this.#show({ said: change(this.#state.said) });
    if (this.#sending === null) void this.#send();
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    const sent = this.#unsent;
    this.#unsent = nothing;
    this.#show({ status: 'saving', reason: null });
    const sending = this.#try(sent);
    this.#sending = sending.then(() => undefined);
    const outcome = await sending;
    this.#sending = null;
    if (outcome === 'saved' && !this.isSaved) await this.#send();
  }

  async #try(sent: Said): Promise<'saved' | 'not saved'> {
    try {
      await this.#server.send(sent);
      this.#show({ status: 'saved', savedAt: new Date() });
      return 'saved';
    } catch (error) {
      // What was said meanwhile is newer.
      this.#unsent = {
        marks: new Map([...sent.marks, ...this.#unsent.marks]),
        guests: this.#unsent.guests ?? sent.guests,
      };
      if (this.#server.isPassing(error)) {
        this.#show({ status: 'failed' });
        this.#timer = setTimeout(() => void this.flush(), pauseBeforeTryingAgain);
      } else {
        this.#show({ status: 'refused', reason: this.#server.messageOf(error) });
      }
      return 'not saved';
    }
  }

  #show(change: Partial<SaverState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
