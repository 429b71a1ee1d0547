import { readFileSync } from 'node:fs';
import type { DisposalItemRecord, DisposalRecord } from '@kraften/db/records/disposal';
import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { registerExtract } from '@kraften/domain/concepts/register-extract/register-extract';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { archiveMetadata } from './archive-metadata';

const schema = readFileSync(new URL('../../../../../docs/kraften-archive-1.xsd', import.meta.url), 'utf8');
const madeAt = new Date('2026-05-04T10:00:00Z');
const item: DisposalItemRecord = {
  ...{ itemId: 'i', personId: '0f8b1c3e-0000-4000-8000-00000000ab1c', part: 1, dueOn: calendarDate(2026, 2, 1) },
  ...{
    kind: 'case',
    months: 24,
    archivedAt: null,
    archiveSha256: null,
    disposedAt: null,
    withdrawnAt: null,
    removed: [],
  },
};
const disposal: DisposalRecord = {
  ...{
    disposalId: 'd',
    dueBy: calendarDate(2026, 5, 4),
    reference: 'Dnr <1> & "2"',
    decidedById: 'u',
    decidedAt: madeAt,
  },
  ...{ confirmedById: null, confirmedAt: null, items: [item] },
};
const words = { userName: () => 'Edit Ek', momentText: (at: Date) => at.toISOString() };
const files = [{ name: 'akt.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }];

function metadataOf(rows: Parameters<typeof registerExtract>[0], personName = 'Kim Ek'): string {
  const made = { personName, teamName: 'Ek & co', extract: registerExtract(rows, words), madeAt };
  return archiveMetadata({ disposal, item, made, files });
}

async function faultsOf(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'metadata.xml', contents: xml },
    schema: { fileName: 'kraften-archive-1.xsd', contents: schema },
  });
  expect(valid).toBe(errors.length === 0);
  return errors.map(({ message }) => message);
}

test.each([
  [
    'a person with a number',
    { person: [{ id: 'p', identityNumber: '199001012385' }], consent: [{ id: 'a' }, { id: 'b' }] },
  ],
  ['nobody’s number', { person: [{ id: 'p', identityNumber: null }] }],
  ['no records at all', {}],
])('what the archive gets of %s is as the schema says', async (_whose, rows) => {
  expect(await faultsOf(metadataOf(rows))).toEqual([]);
});

test('any name is kept as it was written, save what XML can’t hold', async () => {
  const xml = metadataOf({}, 'Åsa <b>"&"</b> \u0000\u0007\ud800 😀');
  expect(await faultsOf(xml)).toEqual([]);
  expect(xml).toContain('<name>Åsa &lt;b&gt;&quot;&amp;&quot;&lt;/b&gt; \ufffd\ufffd\ufffd 😀</name>');
});

test('the number of somebody with protected identity is that of the protected record', () => {
  const rows = {
    person: [{ id: 'p', identityNumber: null }],
    protectedIdentity: [{ id: 'a', identityNumber: '199001012385' }],
  };
  expect(metadataOf(rows)).toContain('<identityNumber>199001012385</identityNumber>');
});

test('the schema notices what is missing or is no day', async () => {
  const xml = metadataOf({});
  expect(await faultsOf(xml.replace(/<reference>.*<\/reference>/, ''))).not.toEqual([]);
  expect(await faultsOf(xml.replace('<dueOn>2026-02-01', '<dueOn>in February'))).not.toEqual([]);
  expect(await faultsOf(xml.replace('bytes="3"', ''))).not.toEqual([]);
});
