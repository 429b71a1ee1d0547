import { join } from 'node:path';
import type { FastifyServerOptions } from 'fastify';
import type { Settings } from '../settings/settings';

/** Structured lines: to standard output in production, to a file beside the embedded database. */
export function loggerOf({ logLevel, postgresql, dataDirectory }: Settings): FastifyServerOptions['logger'] {
  const common = { level: logLevel, base: null };
  return postgresql === null ? { ...common, file: join(dataDirectory, 'server.log') } : common;
}
