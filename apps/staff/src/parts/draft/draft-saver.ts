/** What is written, beside what else a draft of the kind says. */
type Written = { readonly text: string };

/** A draft as it is stored; version 0 has never been. */
export type StoredDraft<Draft extends Written> = { readonly draft: Draft; readonly version: number };

export type DraftState<Draft extends Written> = {
  /** What stands in the window. */
  readonly draft: Draft;
  /**
   * `failed`: it couldn't be sent, and is tried again. `refused`: the server won't have it as it is; `refusal` says why, and it is
   * sent again when it has changed. `conflict`: somebody else has written on it, or another window. `ended`: it is no draft any more.
   */
  readonly status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused' | 'conflict' | 'ended';
  readonly refusal: string;
  readonly savedAt: Date | null;
  /** What was written elsewhere, in a conflict. */
  readonly other: StoredDraft<Draft> | null;
  /** Rises whenever the draft became another than what was typed here. */
  readonly replaced: number;
};

export type DraftServer<Draft extends Written> = {
  readonly save: (stored: StoredDraft<Draft>) => Promise<{ readonly version: number }>;
  /** The draft as it is stored now; null when it is a draft no more or was never stored. */
  readonly read: () => Promise<StoredDraft<Draft> | null>;
  readonly saysTheSame: (one: Draft, other: Draft) => boolean;
  readonly isConflict: (error: unknown) => boolean;
  /** Why the server won't have it, to whoever writes; null where it may go better next time. */
  readonly refusalIn: (error: unknown) => string | null;
  /** Both drafts in one, for a kind that says more than its text; else the texts stand one after the other. */
  readonly merge?: (other: Draft, mine: Draft) => Draft;
};

export const pauseBeforeSaving = 700;
export const longestUnsaved = 3000;
export const pauseBeforeTryingAgain = 5000;

/**
 * Keeps a draft stored while it is written: soon after each pause, at the latest some seconds after the first letter, and
 * again and again while the server can't be reached. Nothing that was stored elsewhere meanwhile is written over unseen.
 */
export class DraftSaver<Draft extends Written> {
  #state: DraftState<Draft>;
  #stored: Draft;
  #version: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | null = null;
  #sending: Promise<void> | null = null;
  readonly #server: DraftServer<Draft>;
  readonly #listeners = new Set<() => void>();

  constructor({ draft, version }: StoredDraft<Draft>, server: DraftServer<Draft>) {
    this.#version = version;
    this.#stored = draft;
    this.#state = { draft, status: 'saved', refusal: '', savedAt: null, other: null, replaced: 0 };
    this.#server = server;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): DraftState<Draft> => this.#state;

  /** The draft with the version that a next step has to name. */
  get current(): StoredDraft<Draft> {
    return { draft: this.#state.draft, version: this.#version };
  }

  get isSaved(): boolean {
    return this.#server.saysTheSame(this.#state.draft, this.#stored);
  }

  /** Somebody has written. */
  write(draft: Draft): void {
    if (this.#server.saysTheSame(draft, this.#state.draft)) return;
    this.#show({ draft });
    if (this.#state.status === 'conflict' || this.#state.status === 'ended') return;
    this.#show({ status: 'unsaved' });
    this.#unsavedSince ??= Date.now();
    const left = this.#unsavedSince + longestUnsaved - Date.now();
    this.#schedule(Math.max(0, Math.min(pauseBeforeSaving, left)));
  }

  /** Stores what is written now. True when it is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#sending !== null) await this.#sending;
    if (!this.isSaved && this.#state.status !== 'conflict' && this.#state.status !== 'ended') {
      this.#sending = this.#send().finally(() => {
        this.#sending = null;
      });
      await this.#sending;
    }
    return this.isSaved;
  }

  /** Another window's newer text, read in passing, is taken where nothing here would be lost by it. */
  adopt(newer: StoredDraft<Draft>): void {
    if (newer.version <= this.#version || !this.isSaved || this.#sending !== null) return;
    this.#take(newer);
    this.#show({ replaced: this.#state.replaced + 1 });
  }

  /** Settles a conflict: with this window's text, with the other's, or with both, one after the other. */
  async settle(choice: 'mine' | 'other' | 'both'): Promise<void> {
    const { other, draft } = this.#state;
    if (other === null) return;
    this.#take(other);
    if (choice === 'mine') this.write(draft);
    if (choice === 'both') {
      const merge = this.#server.merge ?? textsTogether;
      this.write(merge(other.draft, draft));
    }
    this.#show({ replaced: this.#state.replaced + 1 });
    await this.flush();
  }

  /** Sends nothing more by itself until somebody writes again. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** It is no draft any more. */
  end(): void {
    this.stop();
    this.#stored = this.#state.draft;
    this.#show({ status: 'ended' });
  }

  #take({ draft, version }: StoredDraft<Draft>): void {
    this.#version = version;
    this.#stored = draft;
    this.#unsavedSince = null;
    this.#show({ draft: this.#stored, status: 'saved', other: null });
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #send(): Promise<void> {
    const sent = this.#state.draft;
    this.#unsavedSince = null;
    this.#show({ status: 'saving' });
    try {
      const { version } = await this.#server.save(this.current);
      this.#version = version;
      this.#stored = sent;
      this.#show({ savedAt: new Date(), status: this.isSaved ? 'saved' : 'unsaved' });
      if (!this.isSaved) this.#schedule(pauseBeforeSaving);
    } catch (error) {
      if (this.#server.isConflict(error)) await this.#meetOther();
      else this.#fail(error);
    }
  }

  async #meetOther(): Promise<void> {
    try {
      const other = await this.#server.read();
      this.#show(other === null ? { status: 'ended' } : { status: 'conflict', other });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const refusal = this.#server.refusalIn(error);
    if (refusal !== null) {
      this.#show({ status: 'refused', refusal });
      return;
    }
    this.#show({ status: 'failed' });
    this.#schedule(pauseBeforeTryingAgain);
  }

  #show(change: Partial<DraftState<Draft>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function textsTogether<Draft extends Written>(other: Draft, mine: Draft): Draft {
  return { ...mine, text: `${other.text.trimEnd()}\n\n${mine.text}` };
}
