import { RichText } from '@kraften/domain/concepts/annual-report/rich-text';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { editorCommands, insertFigure, setLink } from './editor-view';
import { documentOf, textOf } from './rich-text-document';

const text: RichText = [
  { kind: 'heading', line: [{ kind: 'text', text: 'Grupperna' }] },
  {
    kind: 'paragraph',
    line: [
      { kind: 'figure', figureId: 'flow.closed', bold: true },
      { kind: 'text', text: ' avslut, ' },
      { kind: 'text', text: 'läs mer', italic: true, href: 'https://exempel.se' },
    ],
  },
  { kind: 'paragraph', line: [] },
  { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'ett' }], []] },
];

test('what is kept comes back from the editor as it was', () => {
  expect(textOf(documentOf(text))).toEqual(text);
  expect(textOf(documentOf([]))).toEqual([]);
});

test('what the buttons make is what can be kept', () => {
  let state = EditorState.create({
    doc: documentOf([{ kind: 'paragraph', line: [{ kind: 'text', text: 'Fler kom' }] }]),
  });
  const run = (command: (typeof editorCommands)[keyof typeof editorCommands]) => {
    command(state, (step) => {
      state = state.apply(step);
    });
  };
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 5)));
  run(editorCommands.bold);
  run(setLink('https://exempel.se'));
  run(editorCommands.bulletList);
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  run(insertFigure('flow.newlyEnrolled'));
  const made = textOf(state.doc);
  expect(made).toEqual([
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          { kind: 'text', text: 'Fler', bold: true, href: 'https://exempel.se' },
          { kind: 'text', text: ' kom' },
          { kind: 'figure', figureId: 'flow.newlyEnrolled' },
        ],
      ],
    },
  ]);
  expect(RichText.safeParse(made).success).toBe(true);
  run(editorCommands.bulletList);
  expect(textOf(state.doc)).toMatchObject([{ kind: 'paragraph' }]);
});
