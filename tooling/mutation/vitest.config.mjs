// A room's tests as Stryker runs them, in a copy of the package. They run once for every mutant: so only the room's own,
// which must hold it without help from afar, in one worker, and with few and fixed examples of each law.
import { fileURLToPath } from 'node:url';
import { roomsWithin } from './rooms.mjs';

const room = process.env['MUTATION_ROOM'] ?? 'statistics';

export default {
  test: {
    include: [`src/${room}/**/*.{test,test-prop}.ts`],
    exclude: roomsWithin(room).map((inner) => `src/${inner}/**`),
    setupFiles: [fileURLToPath(new URL('./stryker/fewer-examples.mjs', import.meta.url))],
    isolate: false,
    testTimeout: 120_000,
  },
};
