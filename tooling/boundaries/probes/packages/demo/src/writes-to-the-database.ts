// must be reported by: db-demo-and-documents-know-only-the-domain
import { database } from '@kraften/db/database';

export const writesToTheDatabase = database;
