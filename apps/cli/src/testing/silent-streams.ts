import type { Streams } from '../commands/command';

/** Streams of which nothing is read, and to which nothing shall be printed. */
export const silentStreams: Streams = {
  readInput: () => Promise.resolve(new Uint8Array()),
  outIsTerminal: false,
  printOut: (text) => Promise.reject(new Error(`printed ${text}`)),
  printError: (text) => Promise.reject(new Error(`printed ${text}`)),
};
