import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cliFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where the tests find the program: built from the sources as they are, beside the one that is shipped. */
export const builtFolder = join(cliFolder, 'node_modules/.kraften-test');

/** Run once, before all tests. */
export function setup(): void {
  const tsup = join(cliFolder, 'node_modules/tsup/dist/cli-default.js');
  execFileSync(process.execPath, [tsup, '--silent', '--out-dir', builtFolder], { cwd: cliFolder, stdio: 'inherit' });
}
