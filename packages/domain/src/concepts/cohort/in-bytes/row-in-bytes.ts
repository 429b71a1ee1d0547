/** A row of a table as it lies in a file: each cell from its start up to its end. Good until the next row is looked for. */
export type RowInBytes = {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};
