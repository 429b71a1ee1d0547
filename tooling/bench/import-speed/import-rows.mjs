import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whileServed } from '../served-page.mjs';
import { shellEnvironment } from '../shell-environment.mjs';
import { signedIn } from '../signed-in.mjs';
import { listText, madeUpRows } from './made-up-list.mjs';
import { secondsForRawInserts } from './raw-inserts.mjs';

const count = 5000;

/**
 * An older list of five thousand through the server: read, checked, and imported into an embedded database, each row encrypted and
 * logged. Held against the bare rows put into the same kind of database without any of that.
 *
 * @param {string} root
 */
export async function importSpeedRows(root) {
  const rows = madeUpRows(count);
  const peer = `bare inserts, no checks: ${(await secondsForRawInserts(rows)).toFixed(2)} s`;
  const dataFolder = mkdtempSync(join(tmpdir(), 'kraften-bench-import-'));
  try {
    const { checked, imported, lines } = await whileServed(root, { env: shellEnvironment(), dataFolder }, (url) =>
      importThrough(url, listText(rows, 'Karin Dalin'), count),
    );
    if (lines < 2) throw new Error('The import told nothing of how far it had come.');
    return [
      { what: `import: ${count} rows checked`, unit: 's', measured: checked, budget: 30 },
      { what: `import: ${count} rows, from the call to the answer`, unit: 's', measured: imported, budget: 30, peer },
    ];
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/**
 * Imports a list through the server, as the lead of the team.
 *
 * @param {string} url
 * @param {string} text the list
 * @param {number} expected the rows of it
 */
export async function importThrough(url, text, expected) {
  const headers = await signedIn(url);

  /** @param {string} step @param {object} input */
  async function call(step, input) {
    const startedAt = performance.now();
    const answer = await fetch(`${url}/trpc/import/import.${step}`, {
      ...{ method: 'POST', headers, body: JSON.stringify(input) },
    });
    const lines = (await answer.text()).trim().split('\n');
    const { status, body } = JSON.parse(lines.at(-1) ?? '{}');
    if (status !== 200) throw new Error(`import.${step} was answered with ${status}: ${body}`);
    return { seconds: (performance.now() - startedAt) / 1000, lines: lines.length, data: JSON.parse(body).result.data };
  }

  const file = { fileName: 'lista.csv', base64: Buffer.from(text).toString('base64'), sheetName: null };
  const { mapping } = (await call('read', file)).data;
  const checked = await call('check', { file, mapping });
  const imported = await call('run', { batchId: crypto.randomUUID(), file, mapping });
  if (imported.data.participations !== expected) throw new Error('Not all rows were imported.');
  return { checked: checked.seconds, imported: imported.seconds, lines: imported.lines };
}
