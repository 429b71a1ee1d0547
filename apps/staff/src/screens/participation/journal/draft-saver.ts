import { type JournalDraft, saysTheSame } from '@kraften/domain/concepts/journal-note/journal-note';

/** A draft as it is stored; version 0 has never been. */
export type StoredDraft = JournalDraft & { readonly noteId: string; readonly version: number };

export type DraftState = {
  /** What stands in the window. */
  readonly draft: JournalDraft;
  /** `failed`: it couldn't be sent, and is tried again. `conflict`: another window has written on it. `ended`: it is no draft any more. */
  readonly status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict' | 'ended';
  readonly savedAt: Date | null;
  /** What the other window wrote, in a conflict. */
  readonly other: StoredDraft | null;
  /** Rises whenever the draft became another than what was typed here. */
  readonly replaced: number;
};

type Server = {
  readonly save: (draft: StoredDraft) => Promise<{ readonly version: number }>;
  /** The draft as it is stored now; null when it is signed, thrown away or was never stored. */
  readonly read: (noteId: string) => Promise<StoredDraft | null>;
  readonly isConflict: (error: unknown) => boolean;
};

export const pauseBeforeSaving = 700;
export const longestUnsaved = 3000;
export const pauseBeforeTryingAgain = 5000;

/**
 * Keeps a draft stored while it is written: soon after each pause, at the latest some seconds after the first letter, and
 * again and again while the server can't be reached. Nothing that another window has stored is written over unseen.
 */
export class DraftSaver {
  readonly noteId: string;
  #state: DraftState;
  #stored: JournalDraft;
  #version: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | null = null;
  #sending: Promise<void> | null = null;
  readonly #server: Server;
  readonly #listeners = new Set<() => void>();

  constructor(stored: StoredDraft, server: Server) {
    const { noteId, version, kind, happenedOn, text } = stored;
    this.noteId = noteId;
    this.#version = version;
    this.#stored = { kind, happenedOn, text };
    this.#state = { draft: this.#stored, status: 'saved', savedAt: null, other: null, replaced: 0 };
    this.#server = server;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): DraftState => this.#state;

  /** The draft with the version that a next step has to name. */
  get current(): StoredDraft {
    return { ...this.#state.draft, noteId: this.noteId, version: this.#version };
  }

  get isSaved(): boolean {
    return saysTheSame(this.#state.draft, this.#stored);
  }

  /** Somebody has written. */
  write(draft: JournalDraft): void {
    if (saysTheSame(draft, this.#state.draft)) return;
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
  adopt(newer: StoredDraft): void {
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
    if (choice === 'both') this.write({ ...draft, text: `${other.text.trimEnd()}\n\n${draft.text}` });
    this.#show({ replaced: this.#state.replaced + 1 });
    await this.flush();
  }

  /** Sends nothing until somebody writes again. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** It is no draft any more. */
  end(): void {
    this.stop();
    this.#stored = this.#state.draft;
    this.#show({ status: 'ended' });
  }

  #take({ kind, happenedOn, text, version }: StoredDraft): void {
    this.#version = version;
    this.#stored = { kind, happenedOn, text };
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
      else this.#fail();
    }
  }

  async #meetOther(): Promise<void> {
    try {
      const other = await this.#server.read(this.noteId);
      this.#show(other === null ? { status: 'ended' } : { status: 'conflict', other });
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.#show({ status: 'failed' });
    this.#schedule(pauseBeforeTryingAgain);
  }

  #show(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
