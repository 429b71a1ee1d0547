/** One connection of the owner, on which a database is made ready. */
export type SetupConnection = {
  /** Runs a whole script of statements. */
  script(sql: string): Promise<void>;
  query(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
};
