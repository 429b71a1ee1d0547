/** 0 fine, 3 what was checked doesn't hold, 2 bad input or bad arguments, 1 a fault. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Streams = {
  readonly readInput: () => Promise<Uint8Array>;
  /** Whether a person sees what is printed as it is, rather than a file or another program. */
  readonly outIsTerminal: boolean;
  readonly printOut: (text: string | Uint8Array) => Promise<void>;
  readonly printError: (text: string) => Promise<void>;
};

export type Run = (args: readonly string[], streams: Streams) => Promise<ExitCode>;

/** One word after `kraften`. Its module is loaded only when it is asked for: a report never loads a database. */
export type Command = {
  readonly name: string;
  /** What it does, as a verb phrase in Swedish. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly run: Run }>;
};
