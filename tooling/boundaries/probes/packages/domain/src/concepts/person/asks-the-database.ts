// must be reported by: domain-is-pure
import type { database } from '@kraften/db/database';

export type AsksTheDatabase = typeof database;
