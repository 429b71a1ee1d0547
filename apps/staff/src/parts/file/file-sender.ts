import {
  documentPartSize,
  type FileRefusal,
  fileRefusalTexts,
  partsOf,
  sizeProblem,
  typeByName,
} from '@kraften/domain/concepts/case-document/document-file';

/** What the server answers to a part: which it asks for next, that all is there, or why it isn't taken. */
export type Arrival =
  | { readonly state: 'receiving'; readonly nextPart: number }
  | { readonly state: 'complete' }
  | { readonly state: 'refused'; readonly message: string };

type Server = {
  readonly send: (documentId: string, part: number, base64: string) => Promise<Arrival>;
  /** Whether the same call may go through in a while. */
  readonly isWorthTryingAgain: (error: unknown) => boolean;
  readonly message: (error: unknown) => string;
};

export type SendingState = {
  /** `resting`: the line is down, and it is tried again in a while. `stopped`: it waits for somebody to try again. */
  readonly status: 'sending' | 'resting' | 'stopped' | 'complete' | 'refused' | 'cancelled';
  readonly sentParts: number;
  /** Why it isn't going on. */
  readonly message: string;
};

/** Milliseconds to wait before each try again. */
export const pauses = [1000, 2000, 4000, 8000] as const;

/** Sends a file in parts, each until it has come: what the server has is not sent again when the line comes back. */
export class FileSender {
  readonly documentId: string;
  readonly file: File;
  readonly parts: number;
  #state: SendingState = { status: 'sending', sentParts: 0, message: '' };
  #next = 0;
  #resume: (() => void) | null = null;
  readonly #server: Server;
  readonly #listeners = new Set<() => void>();

  constructor(documentId: string, file: File, server: Server) {
    this.documentId = documentId;
    this.file = file;
    this.parts = partsOf(file.size);
    this.#server = server;
    const refusal = refusalOf(file);
    if (refusal !== null) this.#state = { status: 'refused', sentParts: 0, message: fileRefusalTexts[refusal] };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): SendingState => this.#state;

  /** Sends on until all has come or somebody has to do something. */
  async send(): Promise<void> {
    for (let tries = 0; !this.#isOver; ) {
      this.#show({ status: 'sending', message: '' });
      const sent = await this.#sendNext();
      if (sent === 'again') {
        const pause = pauses[tries];
        if (pause === undefined) return this.#show({ status: 'stopped' });
        tries += 1;
        await this.#rest(pause);
      } else tries = 0;
    }
  }

  /** Ends a rest at once, when the line has come back. */
  wake(): void {
    this.#resume?.();
  }

  cancel(): void {
    if (!this.#isOver) this.#show({ status: 'cancelled' });
    this.wake();
  }

  get #isOver(): boolean {
    return ['complete', 'refused', 'cancelled'].includes(this.#state.status);
  }

  async #sendNext(): Promise<'sent' | 'again'> {
    try {
      const start = this.#next * documentPartSize;
      const base64 = await base64Of(this.file.slice(start, start + documentPartSize));
      const arrival = await this.#server.send(this.documentId, this.#next, base64);
      if (this.#isOver) return 'sent';
      if (arrival.state === 'refused') this.#show({ status: 'refused', message: arrival.message });
      else if (arrival.state === 'complete') this.#show({ status: 'complete', sentParts: this.parts });
      else {
        this.#next = arrival.nextPart;
        this.#show({ sentParts: arrival.nextPart });
      }
      return 'sent';
    } catch (error) {
      if (this.#isOver) return 'sent';
      if (this.#server.isWorthTryingAgain(error)) {
        this.#show({ status: 'resting', message: this.#server.message(error) });
        return 'again';
      }
      const isUnreadable = error instanceof DOMException;
      const message = isUnreadable ? 'Filen går inte att läsa. Välj den en gång till.' : this.#server.message(error);
      this.#show({ status: 'refused', message });
      return 'sent';
    }
  }

  #rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake(), milliseconds);
      this.#resume = () => {
        clearTimeout(timer);
        this.#resume = null;
        resolve();
      };
    });
  }

  #show(change: Partial<SendingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function refusalOf(file: File): FileRefusal | null {
  return sizeProblem(file.size) ?? (typeByName(file.name) === null ? 'unknown-type' : null);
}

async function base64Of(part: Blob): Promise<string> {
  const bytes = new Uint8Array(await part.arrayBuffer());
  const pieces: string[] = [];
  // As many arguments as every browser takes in one call.
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}
