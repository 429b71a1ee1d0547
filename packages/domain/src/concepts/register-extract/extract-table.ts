/** What is printed of a field of a table with a person's data. */
export type ExtractField = {
  readonly label: string;
  readonly kind: 'text' | 'date' | 'moment' | 'number' | 'yes-no' | 'code' | 'codes' | 'user' | 'answers';
  /** The words of a code. */
  readonly words?: Readonly<Record<string, string>>;
  /** What staff or the person wrote may say something of others (tredje person): read it before it is handed out. */
  readonly mayNameOthers?: boolean;
};

/** A table of the register as a person reads it. */
export type ExtractTable = {
  readonly heading: string;
  /** There are many and each is short: a line for each, which begins with what the first field says. */
  readonly asLines?: boolean;
  /** By field, in the order in which they are read. */
  readonly fields: Readonly<Record<string, ExtractField>>;
  /** By field: why the person isn't shown it. */
  readonly leftOut: Readonly<Record<string, string>>;
};
