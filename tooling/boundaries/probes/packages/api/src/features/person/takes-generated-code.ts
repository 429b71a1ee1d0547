// must be reported by: generated-code-stays-in-db
import { client } from '@kraften/db/generated/prisma/client';

export const takesGeneratedCode = client;
