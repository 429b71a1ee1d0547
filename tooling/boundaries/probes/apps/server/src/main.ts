import { door } from '@kraften/api/doors/staff';
import { database } from '@kraften/db/database';

export const main = [door, database];
