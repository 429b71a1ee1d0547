// A room's tests as Stryker runs them, in a copy of the package. They run once for every mutant: so only the room's own,
// which must hold it without help from afar, in one worker, and with few and fixed examples of each law.
import { fileURLToPath } from 'node:url';
import { roomsWithin } from './rooms.mjs';

const room = process.env['MUTATION_ROOM'] ?? 'statistics';

/** The laws take long: they are run for what the examples left, see mutation.mjs. */
const kinds = process.env['MUTATION_LEFT'] === undefined ? 'test' : '{test,test-prop}';

export default {
  test: {
    include: [`src/${room}/**/*.${kinds}.ts`],
    exclude: [
      ...roomsWithin(room).map((inner) => `src/${inner}/**`),
      // Compares with a page of the repository, which isn't in the copy: it would write a page of its own.
      'src/permissions/permissions-page.test.ts',
    ],
    setupFiles: [fileURLToPath(new URL('./stryker/fewer-examples.mjs', import.meta.url))],
    isolate: false,
    testTimeout: 120_000,
  },
};
