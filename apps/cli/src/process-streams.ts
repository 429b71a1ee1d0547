import type { Streams } from './commands/command';

/** The process's own streams. A reader that stops early (`kraften report … | head`) ends the command quietly. */
export function processStreams(): Streams {
  process.stdout.on('error', (error) => endOn(error));
  process.stderr.on('error', () => process.exit(1));
  return {
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    outIsTerminal: process.stdout.isTTY === true,
    printOut: (text) => print(process.stdout, text),
    printError: (text) => print(process.stderr, text),
  };
}

function print(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

function endOn(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Det gick inte att skriva resultatet (${error.code ?? error.message}).\n`);
  process.exit(1);
}
