import { describe, expect, test } from 'vitest';
import { type ReportTextId, reportTextKeys } from '../concepts/annual-report/report-text-key';
import type { RichText } from '../concepts/annual-report/rich-text';
import { calendarYear } from '../concepts/period/named-periods';
import type { AnnualContent } from './annual-content';
import { checklist } from './checklist';
import { figureDifferences } from './figure-differences';
import { printReport } from './print-report';

const content: AnnualContent = {
  teamName: 'Kraften',
  period: calendarYear(2024),
  profile: 'kraften-2024',
  figures: [
    { metricId: 'flow.newlyEnrolled', version: 1, result: { shape: 'count', value: 18 } },
    {
      metricId: 'results.excludingDropouts',
      version: 1,
      result: { shape: 'share', numerator: 7, denominator: 13, rate: 7 / 13, ci95: [0.29, 0.77] },
    },
    {
      metricId: 'completeness.fields',
      version: 1,
      result: {
        shape: 'shares',
        dimension: 'field',
        rows: [{ code: 'sex', numerator: 3, denominator: 4, rate: 0.75, ci95: null }],
      },
    },
  ],
  throughput: [],
  budgets: [],
  members: [{ name: 'Rut Prov', title: 'Chef', role: 'member', authority: 'FK', endedOn: null }],
  staffing: [],
};

const paragraph = (text: string): RichText => [{ kind: 'paragraph', line: [{ kind: 'text', text }] }];
const whole = new Map<ReportTextId, RichText>(reportTextKeys.map((key) => [key, paragraph('Skrivet.')]));
const ground = { content, texts: whole, findings: [], budgetFindings: [], openRemarks: [], hidesBelow: 5 };
const writing = (key: ReportTextId, body: RichText) => ({ ...ground, texts: new Map([...whole, [key, body]]) });
const about = (key: ReportTextId, items: ReturnType<typeof checklist>) => items.filter((item) => item.key === key);

describe('the checklist', () => {
  test('names a number that differs from the tables, and is content with one that doesn’t', () => {
    const key = 'participants.results.analysis';
    const said = (text: string) => about(key, checklist(writing(key, paragraph(text)))).map(({ message }) => message);
    expect(said('Vi hade 17 nyinskrivna under året.')).toEqual([
      '3. Deltagare – resultat, analys: texten säger ”17 nyinskrivna”, men tabellerna säger 18 (nyinskrivna).',
    ]);
    expect(said('Vi hade 18 nyinskrivna, och 54 % gick till resultat. År 2024 var bra.')).toEqual([]);
    expect(said('Av dem gick 62 % till resultat.')[0]).toMatch(/”62 % till resultat”, men tabellerna säger 54\u00a0%/);
  });

  test('stops at a figure that the period doesn’t have', () => {
    const key = 'summary.staff';
    const items = checklist(
      writing(key, [{ kind: 'paragraph', line: [{ kind: 'figure', figureId: 'flow.unheardOf' }] }]),
    );
    expect(items[0]).toMatchObject({ kind: 'unknown-figure', key, stops: true });
  });

  test('warns of few people in words and in digits', () => {
    const key = 'participants.process.description';
    const items = about(key, checklist(writing(key, paragraph('Tre deltagare flyttade, 12 personer kom.'))));
    expect(items.map(({ message }) => message)).toEqual([
      '2. Deltagare – genomförande och process, beskrivning: ”Tre deltagare” är så få att talet döljs i den publika utgåvan. Skriv det utan tal.',
    ]);
  });

  test('says what isn’t written, what lists are empty and which data lack', () => {
    const kinds = checklist({ ...ground, texts: new Map(), openRemarks: ['summary.staff'] }).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'empty')).toHaveLength(3 + 9);
    expect(kinds.filter((kind) => kind === 'missing-list')).toHaveLength(3);
    expect(kinds).toContain('open-remark');
    const gaps = checklist(ground).filter(({ kind }) => kind === 'data-gap');
    expect(gaps.map(({ message }) => message)).toEqual([
      'Kön är känt för 75\u00a0% av deltagandena. Fyll i det som saknas.',
    ]);
  });

  test('puts what contradicts itself first, and stops there', () => {
    const finding = { rule: 'flow-balances', paths: [], message: 'In- och utflödet går inte ihop.' } as const;
    const [first] = checklist({ ...ground, findings: [finding] });
    expect(first).toMatchObject({ kind: 'contradiction', message: finding.message, stops: true });
  });
});

test('a printed report says its figures where the text names them, and lists the steering group', () => {
  const texts = new Map<ReportTextId, RichText>([
    [
      'summary.participants',
      [{ kind: 'paragraph', line: [{ kind: 'figure', figureId: 'flow.newlyEnrolled', bold: true }] }],
    ],
  ]);
  const head = { title: 'Årsrapport', audience: 'internal', edition: 'Utgåva 1', hidesBelow: 5 } as const;
  const { blocks, subtitle } = printReport(head, content, texts);
  expect(subtitle).toEqual(['Kraften', '2024', 'Intern utgåva', 'Utgåva 1']);
  expect(blocks).toContainEqual({ kind: 'paragraph', runs: [{ text: '18', bold: true }] });
  expect(blocks).toContainEqual(expect.objectContaining({ caption: 'Styrgruppens ledamöter' }));
});

test('a difference says what a figure was and what it is', () => {
  const later: AnnualContent = {
    ...content,
    figures: [
      { metricId: 'flow.newlyEnrolled', version: 1, result: { shape: 'count', value: 19 } },
      ...content.figures.slice(1),
    ],
  };
  expect(figureDifferences(content, later)).toEqual([
    { id: 'flow.newlyEnrolled', label: 'Nyinskrivna', adopted: '18', now: '19' },
  ]);
  expect(figureDifferences(content, content)).toEqual([]);
});
