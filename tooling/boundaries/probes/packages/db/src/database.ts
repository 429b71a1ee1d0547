import { person } from '@kraften/domain/concepts/person/person';
import { client } from './generated/prisma/client';

export const database = [client, person];
