import { createHash } from 'node:crypto';
import type { DisposalItemRecord, DisposalRecord } from '@kraften/db/records/disposal';
import { periodText, retentionRules } from '@kraften/domain/concepts/retention/retention-rules';
import type { MadeExtract } from '../../kernel/register-extract/extract-file';

export type ArchivedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

type Archived = {
  readonly disposal: DisposalRecord;
  readonly item: DisposalItemRecord;
  readonly made: MadeExtract;
  readonly files: readonly ArchivedFile[];
};

/** What the archive needs to know of one person's records: kraften-archive/1, whose schema is docs/kraften-archive-1.xsd. */
export function archiveMetadata({ disposal, item, made, files }: Archived): string {
  const { personName, teamName, extract, madeAt } = made;
  const person = extract.find(({ table }) => table === 'person')?.records[0]?.fields ?? [];
  const protectedRow = extract.find(({ table }) => table === 'protectedIdentity')?.records.at(-1)?.fields ?? [];
  const identityNumber = [...protectedRow, ...person].find(
    ({ name, text }) => name === 'identityNumber' && text !== '',
  );
  const rule = retentionRules[item.kind];
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<archive xmlns="urn:kraften:archive:1">',
    element('created', madeAt.toISOString()),
    element('creator', teamName),
    element('recordId', item.personId),
    '  <subject>',
    `  ${element('name', personName)}`,
    ...(identityNumber === undefined ? [] : [`  ${element('identityNumber', identityNumber.text)}`]),
    '  </subject>',
    '  <disposal>',
    `  ${element('id', disposal.disposalId)}`,
    `  ${element('reference', disposal.reference)}`,
    `  ${element('decidedAt', disposal.decidedAt.toISOString())}`,
    `  ${element('rule', `${rule.label.sv}: ${periodText(item.kind, item.months)}`)}`,
    `  ${element('basis', rule.basis)}`,
    `  ${element('dueOn', item.dueOn)}`,
    '  </disposal>',
    '  <contents>',
    ...extract
      .filter(({ records }) => records.length > 0)
      .map(
        ({ table, heading, records }) =>
          `    <table name="${escaped(table)}" records="${records.length}">${escaped(heading)}</table>`,
      ),
    '  </contents>',
    '  <files>',
    ...files.map(
      ({ name, mediaType, bytes }) =>
        `    <file name="${escaped(name)}" mediaType="${mediaType}" bytes="${bytes.length}" sha256="${sha256Of(bytes)}"/>`,
    ),
    '  </files>',
    '</archive>',
  ].join('\n')}\n`;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function element(name: string, text: string): string {
  return `  <${name}>${escaped(text)}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 can't hold become the mark for an unknown one. */
function escaped(text: string): string {
  return [...text]
    .map((character) => (isAllowed(character.codePointAt(0) ?? 0) ? (entities[character] ?? character) : '\ufffd'))
    .join('');
}

/** As "Char" in XML 1.0 (W3C, fifth edition, 2.2). */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
