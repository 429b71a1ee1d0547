import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { whileServed } from '../served-page.mjs';
import { shellEnvironment } from '../shell-environment.mjs';
import { signedIn } from '../signed-in.mjs';
import { madeUpNotes } from './made-up-notes.mjs';

/** @typedef {{ readonly url: string, readonly headers: Record<string, string> }} Caller */

const count = 10_000;
/** As many as the server takes in one call. */
const callsAtATime = 20;

/**
 * A search among ten thousand notes of five hundred characters through the server, each opened and looked through. Held against
 * PostgreSQL's own search of the same text, which is then kept plain.
 *
 * @param {string} root
 */
export async function searchSpeedRows(root) {
  const notes = madeUpNotes(count);
  const plain = await secondsForPlainText(notes);
  const dataFolder = mkdtempSync(join(tmpdir(), 'kraften-bench-search-'));
  try {
    return await whileServed(root, { env: shellEnvironment(), dataFolder }, async (url) => {
      const caller = { url, headers: await signedIn(url) };
      await signNotes(caller, notes);
      const nowhere = await secondsToFind(caller, 'truck');
      const everywhere = await secondsToFind(caller, '"ryggen gör" praktik');
      const peer = `ILIKE over plain text: ${plain.toFixed(2)} s`;
      return [
        { what: `search: ${count} notes, a word that is in none`, unit: 's', measured: nowhere, budget: 1, peer },
        { what: `search: ${count} notes, a phrase and a word`, unit: 's', measured: everywhere, budget: 1 },
      ];
    });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/**
 * Signs the notes in the open cases of the team, as many in each.
 *
 * @param {Caller} caller
 * @param {readonly string[]} notes
 */
async function signNotes(caller, notes) {
  /** @type {{ participationId: string, closedOn: string | null, isProtected: boolean }[][]} */
  const [rows = []] = await call(caller, 'participation.list', [{ part: 'all' }]);
  const open = rows.filter(({ closedOn, isProtected }) => closedOn === null && !isProtected);
  const happenedOn = new Date().toISOString().slice(0, 10);
  for (let at = 0; at < notes.length; at += callsAtATime) {
    const inputs = notes.slice(at, at + callsAtATime).map((text, place) => ({
      ...{
        participationId: open[(at + place) % open.length]?.participationId,
        noteId: crypto.randomUUID(),
        version: 0,
      },
      ...{ kind: 'conversation', happenedOn, text },
    }));
    await call(caller, 'journalNote.sign', inputs);
  }
}

/**
 * The middle of five searches, after one that doesn't count.
 *
 * @param {Caller} caller
 * @param {string} words
 */
async function secondsToFind(caller, words) {
  /** @type {number[]} */
  const seconds = [];
  for (let time = 0; time < 6; time += 1) {
    const startedAt = performance.now();
    await call(caller, 'noteSearch.find', [{ words, cases: 'all' }]);
    seconds.push((performance.now() - startedAt) / 1000);
  }
  const [, , middle = 0] = seconds.slice(1).sort((a, b) => a - b);
  return middle;
}

/**
 * @param {Caller} caller
 * @param {string} path
 * @param {readonly unknown[]} inputs of as many calls
 */
async function call({ url, headers }, path, inputs) {
  const paths = inputs.map(() => path).join(',');
  const answer = await fetch(`${url}/trpc/staff/${paths}?batch=1`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...inputs }),
  });
  const answers = await answer.json();
  if (!answer.ok)
    throw new Error(`${path} was answered with ${answer.status}: ${JSON.stringify(answers).slice(0, 300)}`);
  return answers.map((/** @type {{ result: { data: unknown } }} */ { result }) => result.data);
}

/** @param {readonly string[]} notes */
async function secondsForPlainText(notes) {
  const database = await PGlite.create();
  try {
    await database.exec('CREATE TABLE note (id uuid PRIMARY KEY, happened_on date, text text)');
    await database.query(
      'INSERT INTO note SELECT gen_random_uuid(), current_date, value FROM json_array_elements_text($1::json)',
      [JSON.stringify(notes)],
    );
    /** @type {number[]} */
    const seconds = [];
    for (let time = 0; time < 6; time += 1) {
      const startedAt = performance.now();
      await database.query("SELECT id, text FROM note WHERE text ILIKE '%truck%' ORDER BY happened_on DESC LIMIT 20");
      seconds.push((performance.now() - startedAt) / 1000);
    }
    const [, , middle = 0] = seconds.slice(1).sort((a, b) => a - b);
    return middle;
  } finally {
    await database.close();
  }
}
