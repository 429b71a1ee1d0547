import type { ReportDocument } from '../report/report-document';

/** A made-up report with all that a report can hold. */
export const exampleReport: ReportDocument = {
  title: 'Kraften 2024',
  subtitle: ['Årsrapport för Kraften', '1 januari 2024 – 31 december 2024', 'Utgåva: publik'],
  author: 'Kraften',
  createdAt: new Date('2025-02-03T09:00:00Z'),
  blocks: [
    { kind: 'heading', level: 1, text: 'Sammanfattning' },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Under året skrevs ' },
        { text: '24', bold: true },
        { text: ' personer in. Läs mer hos ' },
        { text: 'förbundet', href: 'https://exempel.se/arsrapport' },
        { text: ', men inte ' },
        { text: 'här', href: 'javascript:alert(1)' },
        { text: '. ' },
        { text: 'Łukasz <&> "Åsa"', italic: true },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        [{ text: 'Först remissen.' }],
        [{ text: 'Sedan ' }, { text: 'studiebesöket', bold: true }, { text: '.' }],
      ],
    },
    { kind: 'list', ordered: false, items: [[{ text: 'Fler egna remisser.' }], [{ text: 'Kortare kö.' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'En ny lista börjar om.' }]] },
    { kind: 'new-page' },
    { kind: 'heading', level: 1, text: 'Resultat' },
    { kind: 'heading', level: 2, text: 'Avslut' },
    {
      kind: 'table',
      caption: 'Avslut efter utfall',
      columns: [
        { label: 'Utfall', align: 'start' },
        { label: 'Antal', align: 'end' },
        { label: 'Andel', align: 'end' },
        { label: 'Kostnad', align: 'end' },
      ],
      rows: [
        [
          { text: 'Arbete' },
          { text: '9', value: 9 },
          { text: '37,5 %', value: 0.375 },
          { text: '1 234 567 kr', value: 1234567 },
        ],
        [{ text: '=1+1' }, { text: '11', value: 11 }, { text: '45,8 %', value: 0.458 }, { text: '–' }],
        [
          { text: 'Studier' },
          { text: 'dold (få personer)' },
          { text: 'dold (få personer)' },
          { text: '+12,50 kr', value: 12.5 },
        ],
      ],
      notes: ['Antal under fem visas inte.'],
    },
    { kind: 'heading', level: 2, text: 'Serie över åren' },
    {
      kind: 'chart',
      caption: 'Resultat i tolvmånadersfönster',
      alternative: 'Andelen i arbete eller studier har stigit från 40 till 52 procent. Andelen i arbete är 30 procent.',
      unit: '%',
      labels: ['1601–1612', '1607–1706', '1701–1712', '1707–1806'],
      lines: [
        { label: 'Arbete eller studier', values: [40, 44.5, null, 52] },
        { label: 'Arbete', values: [30, 31, 29, 30] },
      ],
    },
    { kind: 'heading', level: 3, text: 'Alla deltaganden' },
    {
      kind: 'table',
      caption: 'En lång tabell',
      columns: [
        { label: 'Månad', align: 'start' },
        { label: 'Vad som hände', align: 'start' },
        { label: 'Antal', align: 'end' },
      ],
      rows: Array.from({ length: 80 }, (_, row) => [
        { text: `Månad ${row + 1}` },
        {
          text:
            row % 7 === 0
              ? 'Här hände så mycket att det behöver mer än en rad i tabellen, även när den är bred.'
              : 'Lugnt.',
        },
        { text: String(row), value: row },
      ]),
      notes: [],
    },
  ],
  definitions: [
    {
      label: 'Resultat',
      version: 2,
      text: 'Andel av avsluten som ledde till arbete eller studier.\nAvhopp räknas inte.',
    },
    { label: 'Genomströmningstid', version: 1, text: 'Tid från inskrivning till avslut.' },
  ],
};
