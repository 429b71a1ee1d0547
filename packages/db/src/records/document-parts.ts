/** Some parts of a file, from a number on. */
type Stretch = { readonly from: number; readonly atMost: number };
type InOrder<Where, Select> = { where: Where; select: Select; orderBy: { number: 'asc' } };
type Key = { documentId: string; number: number };

/** A table in whose rows the content of a kind of documents is kept, as far as it is read. */
type ReadTable = {
  findMany(
    args: InOrder<{ documentId: string; number: { gte: number; lt: number } }, { content: true }>,
  ): PromiseLike<readonly { content: Uint8Array }[]>;
};
type PartsTable = ReadTable & {
  findUnique(args: { where: { documentId_number: Key } }): PromiseLike<{ content: Uint8Array } | null>;
  findMany(args: InOrder<{ documentId: string }, { number: true }>): PromiseLike<readonly { number: number }[]>;
  createMany(args: {
    data: (Key & { teamId: string; content: Uint8Array<ArrayBuffer> })[];
    skipDuplicates: true;
  }): PromiseLike<unknown>;
  updateMany(args: { where: { documentId: string }; data: { content: Uint8Array<ArrayBuffer> } }): PromiseLike<unknown>;
};

/** The content of a document's parts from one on, at most so many of them, as one. */
export async function readParts(table: ReadTable, documentId: string, { from, atMost }: Stretch): Promise<Uint8Array> {
  const rows = await table.findMany({
    where: { documentId, number: { gte: from, lt: from + atMost } },
    select: { content: true },
    orderBy: { number: 'asc' },
  });
  return new Uint8Array(Buffer.concat(rows.map(({ content }) => content)));
}

type NewPart = { readonly number: number; readonly teamId: string; readonly content: Uint8Array<ArrayBuffer> };

/** The parts of a document's file, in which it comes and is read. */
export type DocumentParts = {
  /** The content of a part; null when it hasn't come. */
  readonly find: (number: number) => Promise<Uint8Array | null>;
  /** Keeps a part; one that has come at the same moment by another call is kept as it is. */
  readonly insert: (part: NewPart) => Promise<void>;
  /** Which have come, in order. */
  readonly numbers: () => Promise<readonly number[]>;
  readonly read: (stretch: Stretch) => Promise<Uint8Array>;
  /** Leaves nothing of what has come. */
  readonly empty: () => Promise<void>;
};

/** A document's parts in the table of its kind. */
export function documentParts(table: PartsTable, documentId: string): DocumentParts {
  return {
    find: async (number) => {
      const row = await table.findUnique({ where: { documentId_number: { documentId, number } } });
      return row === null ? null : row.content;
    },
    insert: async (part) => {
      await table.createMany({ data: [{ documentId, ...part }], skipDuplicates: true });
    },
    numbers: async () => {
      const rows = await table.findMany({
        where: { documentId },
        select: { number: true },
        orderBy: { number: 'asc' },
      });
      return rows.map(({ number }) => number);
    },
    read: (stretch) => readParts(table, documentId, stretch),
    empty: async () => {
      await table.updateMany({ where: { documentId }, data: { content: new Uint8Array() } });
    },
  };
}
