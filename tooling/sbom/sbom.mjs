// `npm run sbom`: the software bill of materials, to standard output or, with `--out`, to a file.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { billOfMaterials } from './bill.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const bill = await billOfMaterials();
if (values.out === undefined) process.stdout.write(bill);
else writeFileSync(values.out, bill);
