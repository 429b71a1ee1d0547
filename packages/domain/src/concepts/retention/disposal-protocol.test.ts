import { expect, test } from 'vitest';
import { disposalProtocol, type ProtocolledDisposal } from './disposal-protocol';

const item = {
  ...({ personId: 'id-1', part: 1, kind: 'case', months: 60, dueOn: '2026-02-01' } as const),
  ...{ archivedAt: null, archiveSha256: null, disposedAt: null, withdrawnAt: null, removed: [] },
};
const archived = { ...item, archivedAt: '10:00', archiveSha256: 'abc' };
const decided: ProtocolledDisposal<string> = {
  ...{ reference: 'Dnr 1', dueBy: '2026-05-04', decidedAt: '09:00', decidedByName: 'Edit Ek' },
  ...{ confirmedAt: null, confirmedByName: null, items: [item] },
};

function sections(disposal: ProtocolledDisposal<string>): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const read = disposalProtocol(disposal, (at) => at);
  return Object.fromEntries(
    read.map(({ heading, lines }) => [heading, Object.fromEntries(lines.map(({ label, text }) => [label, text]))]),
  );
}

test('says who decided what, and that nothing has gone yet', () => {
  const { Beslutet, ...others } = sections(decided);
  expect(Beslutet).toMatchObject({
    ...{ 'Beslutets nummer': 'Dnr 1', Beslutat: '09:00 av Edit Ek', Bekräftat: 'Inte än', Gallrade: '0' },
    'Ärende med deltagande': expect.stringMatching(/^60 månader efter avslutet\. /),
  });
  expect(others).toEqual({
    'Personerna, efter postens nummer': {
      'id-1': 'Ärende med deltagande, får gallras från 2026-02-01. Väntar på filen till arkivet.',
    },
  });
});

test('says of each rule how long it is, and of a single row that it went', () => {
  const referral = { ...archived, personId: 'id-2', kind: 'unmet-referral', months: 24 } as const;
  const gone = { ...referral, disposedAt: '11:00', removed: [{ table: 'consent', rows: 1 }] };
  // What a row says that isn't gone counts for nothing.
  const waiting = { ...item, removed: [{ table: 'consent', rows: 5 }] };
  const read = sections({ ...decided, confirmedAt: '10:30', items: [waiting, gone] });
  expect(read['Beslutet']).toMatchObject({
    ...{ 'Får gallras senast': '2026-05-04' },
    'Ärende med deltagande': expect.stringMatching(/^60 månader efter avslutet/),
    'Remiss eller egenremiss utan deltagande': expect.stringMatching(/^24 månader efter beslutet/),
  });
  expect(read['Beslutet']).not.toHaveProperty('Undantagna, fick inte gallras längre');
  expect(read['Vad som är gallrat']).toMatchObject({ Samtycken: '1 rad borttagen' });
  const [decision] = disposalProtocol({ ...decided, items: [item] }, (at) => at);
  expect(decision?.lines.map(({ label }) => label)).toEqual([
    ...['Beslutets nummer', 'Beslutat', 'Bekräftat', 'Får gallras senast', 'Personer', 'Gallrade'],
    'Ärende med deltagande',
  ]);
});

test('adds up what has gone of all persons, and tells rows that went from rows that were emptied', () => {
  const removed = [
    { table: 'consent', rows: 1 },
    { table: 'person', rows: 1 },
    { table: 'objection', rows: 0 },
  ];
  const gone = { ...archived, disposedAt: '11:00', removed };
  const read = sections({
    ...decided,
    ...{ confirmedAt: '10:30', confirmedByName: null },
    items: [
      gone,
      { ...gone, personId: 'id-2', part: 2, archiveSha256: 'def', removed: [{ table: 'consent', rows: 2 }] },
      { ...archived, personId: 'id-3', withdrawnAt: '11:00' },
      { ...archived, personId: 'id-4' },
    ],
  });
  expect(read['Vad som är gallrat']).toEqual({
    Personuppgifter: '1 rad utan namn och fri text',
    Samtycken: '3 rader borttagna',
    'Kvar för siffrorna': expect.stringContaining('Kön'),
  });
  expect(read['Beslutet']).toMatchObject({
    ...{ Personer: '4', Gallrade: '2', 'Undantagna, fick inte gallras längre': '1' },
    Bekräftat: '10:30 av tidigare medarbetare',
  });
  expect(read['Filer till arkivet']).toEqual({
    'Del 1 av 2': 'Hämtad 10:00. SHA-256: abc',
    'Del 2 av 2': 'Hämtad 10:00. SHA-256: def',
  });
  expect(Object.values(read['Personerna, efter postens nummer'] ?? {}).map((text) => text.split('. ')[1])).toEqual([
    ...['Gallrad 11:00.', 'Gallrad 11:00.', 'Undantagen 11:00.', 'Inte gallrad än.'],
  ]);
});
