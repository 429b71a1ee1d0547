// Generates the Prisma client. Prisma asks for an engine binary that generation never runs; any program that exits 0 will do.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync('prisma', ['generate', '--schema', 'prisma/schema'], {
  cwd: packageRoot,
  stdio: 'inherit',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
});
process.exit(status ?? 1);
