import { rm } from 'node:fs/promises';
import { KraftenServer } from './kraften-server.ts';

/**
 * Before the journeys: makes the demonstration's data once, since filling a database takes longer than anything a journey
 * does. Each server copies it.
 *
 * @returns what removes it afterwards
 */
async function prepareDemo(): Promise<() => Promise<void>> {
  const server = await KraftenServer.start('demo');
  await server.end();
  process.env['KRAFTEN_DEMO_DATA'] = server.dataFolder;
  return () => rm(server.dataFolder, { recursive: true, force: true });
}

export default prepareDemo;
