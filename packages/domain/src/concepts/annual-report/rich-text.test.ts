import { expect, test } from 'vitest';
import { figureIdsIn, isEmptyText, RichText, wordsOf } from './rich-text';

const text: RichText = [
  { kind: 'heading', line: [{ kind: 'text', text: 'Nya' }] },
  {
    kind: 'paragraph',
    line: [
      { kind: 'figure', figureId: 'flow.newlyEnrolled' },
      { kind: 'text', text: ' skrevs in.', bold: true },
    ],
  },
  { kind: 'list', ordered: false, items: [[{ kind: 'figure', figureId: 'flow.newlyEnrolled' }], []] },
];

test('a text says its figures as they are now', () => {
  expect(wordsOf(text, () => '20')).toBe('Nya\n20 skrevs in.\n20\n');
  expect(figureIdsIn(text)).toEqual(['flow.newlyEnrolled']);
  expect(isEmptyText(text)).toBe(false);
  expect(isEmptyText([{ kind: 'paragraph', line: [{ kind: 'text', text: ' ' }] }])).toBe(true);
});

test('nothing else than what it is made for is let in', () => {
  expect(RichText.safeParse(text).success).toBe(true);
  const refused = [
    [{ kind: 'html', html: '<b>x</b>' }],
    [{ kind: 'paragraph', line: [{ kind: 'text', text: 'x', style: 'color:red' }] }],
    [{ kind: 'paragraph', line: [{ kind: 'text', text: 'x', href: 'javascript:alert(1)' }] }],
    [{ kind: 'paragraph', line: [{ kind: 'text', text: 'x'.repeat(20_001) }] }],
    'x',
  ];
  for (const body of refused) expect(RichText.safeParse(body).success).toBe(false);
});
