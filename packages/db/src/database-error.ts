/** What the database said no to. */
export type DatabaseProblem = {
  readonly kind:
    | 'unique'
    /** Somebody's participations would overlap in time. */
    | 'overlap'
    | 'check'
    /** A row that is referred to is missing, or is still referred to. */
    | 'reference'
    /** The actor may not. */
    | 'refused'
    /** Another transaction was there first; nothing was kept, and the same may be tried again. */
    | 'conflict'
    | 'timeout'
    | 'unreachable';
  /** The name of the constraint that was broken. */
  readonly constraint: string | null;
};

/** A transaction that lost against another one. Nothing of it was kept; it isn't tried again silently. */
export class TransactionConflictError extends Error {
  override readonly name = 'TransactionConflictError';

  constructor(options: ErrorOptions) {
    super('Another transaction changed the same rows first; nothing was kept', options);
  }
}

/** Recognises an error of the database, as Prisma or a driver throws it; null for any other error. */
export function databaseProblem(error: unknown): DatabaseProblem | null {
  if (error instanceof TransactionConflictError) return { kind: 'conflict', constraint: null };
  const { sqlState, message } = driverError(error);
  const kind = sqlState === null ? prismaKind(error) : sqlStateKind(sqlState);
  if (kind === null) return null;
  return { kind, constraint: namesConstraint.has(kind) ? lastQuoted(message) : null };
}

type Kind = DatabaseProblem['kind'];

const namesConstraint: ReadonlySet<Kind> = new Set(['unique', 'overlap', 'check', 'reference']);

function driverError(error: unknown): { sqlState: string | null; message: string } {
  const driver = property(property(error, 'meta'), 'driverAdapterError');
  const cause = property(driver ?? error, 'cause');
  const originalCode = property(cause, 'originalCode');
  if (typeof originalCode === 'string')
    return { sqlState: originalCode, message: text(property(cause, 'originalMessage')) };
  const code = property(error, 'code');
  const isSqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code);
  return { sqlState: isSqlState ? code : null, message: text(property(error, 'message')) };
}

function sqlStateKind(sqlState: string): Kind | null {
  switch (sqlState) {
    case '23505':
      return 'unique';
    case '23P01':
      return 'overlap';
    case '23514':
      return 'check';
    case '23503':
    case '23001':
      return 'reference';
    case '42501':
      return 'refused';
    case '40001':
    case '40P01':
      return 'conflict';
    case '57014':
    case '55P03':
    case '25P03':
      return 'timeout';
    case '53300':
    case '57P01':
    case '57P02':
    case '57P03':
      return 'unreachable';
    default:
      return sqlState.startsWith('08') ? 'unreachable' : null;
  }
}

function prismaKind(error: unknown): Kind | null {
  switch (property(error, 'code')) {
    case 'P2034':
      return 'conflict';
    case 'P2024':
    case 'P2028':
    case 'P1008':
      return 'timeout';
    case 'P1001':
    case 'P1002':
    case 'P1017':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return 'unreachable';
    default:
      return null;
  }
}

/** In the messages of all these errors, in whatever language the server speaks, the constraint's name comes last. */
function lastQuoted(message: string): string | null {
  return message.match(/"([^"]+)"[^"]*$/)?.[1] ?? null;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
