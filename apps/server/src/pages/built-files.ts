import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

type BuiltFiles = { readonly prefix: string; readonly directory: string };

/** The files of a built app with a hash in their name, for a year. */
export async function builtFiles(app: FastifyInstance, { prefix, directory }: BuiltFiles): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: `${prefix}/assets/`,
    immutable: true,
    maxAge: '1y',
    index: false,
    decorateReply: false,
  });
}
