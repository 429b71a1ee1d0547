/** One connection of the owner, on which a database is made ready. */
export type SetupConnection = {
  /** Runs a whole script of statements. */
  script(sql: string): Promise<void>;
  query(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Removes from the write-ahead log what rows were before, where the server's own operator doesn't keep that log. */
  forgetChanges?(): Promise<void>;
};
