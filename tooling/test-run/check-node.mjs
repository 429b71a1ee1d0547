// The tools run on the Node of the lock file, where there is one for this computer.
import { readFileSync } from 'node:fs';

const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const wanted = optionalDependencies[`node-${process.platform}-${process.arch}`];

if (wanted && process.versions.node !== wanted) {
  console.error(
    `Node ${process.versions.node} is running, but the lock file has ${wanted}. Is node_modules/.bin first on PATH?`,
  );
  process.exitCode = 1;
} else if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `The tools need Node 24; this is ${process.versions.node}. There is no bundled Node for ${process.platform} ${process.arch}: install it.`,
  );
  process.exitCode = 1;
} else {
  console.log(`Node ${process.versions.node}`);
}
