import { trpc } from '../../kernel/trpc';

export const findPerson = [trpc];
