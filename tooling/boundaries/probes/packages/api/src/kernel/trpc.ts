import { database } from '@kraften/db/database';

export const trpc = [database];
