type UnusableReason =
  | 'newer-database'
  | 'changed-migration'
  | 'failed-migration'
  | 'no-database'
  | 'older-database'
  | 'directory-in-use'
  | 'missing-key'
  | 'wrong-key'
  | 'login-too-strong'
  | 'login-too-weak'
  | 'not-utc';

/** The database can't be opened as it stands. `message` is for logs, `messageSv` for whoever started the program. */
export class DatabaseUnusableError extends Error {
  override readonly name = 'DatabaseUnusableError';
  readonly reason: UnusableReason;
  readonly messageSv: string;

  constructor(reason: UnusableReason, messages: { readonly en: string; readonly sv: string }) {
    super(messages.en);
    this.reason = reason;
    this.messageSv = messages.sv;
  }
}
