// must be reported by: prisma-lives-in-db
// must be reported by: no-undeclared-dependency
import { PrismaClient } from '@prisma/client';

export const asksPrisma = PrismaClient;
