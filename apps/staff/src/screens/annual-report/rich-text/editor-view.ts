import { type RichText, wordsOf } from '@kraften/domain/concepts/annual-report/rich-text';
import { baseKeymap, chainCommands, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { reportSchema } from './report-schema';
import { documentOf, textOf } from './rich-text-document';

const { nodes, marks } = reportSchema;
const enter = chainCommands(splitListItem(nodes.listItem), baseKeymap['Enter'] ?? (() => false));

/** What one can do with a text, by the name of its button. */
export const editorCommands = {
  bold: toggleMark(marks.bold),
  italic: toggleMark(marks.italic),
  heading: toggleBlock('heading'),
  bulletList: toggleList('bulletList'),
  orderedList: toggleList('orderedList'),
  undo,
  redo,
} as const satisfies Readonly<Record<string, Command>>;
export type EditorCommand = keyof typeof editorCommands;

function toggleBlock(name: 'heading'): Command {
  return (state, dispatch) => setBlockType(isIn(state, name) ? nodes.paragraph : nodes[name])(state, dispatch);
}

function toggleList(name: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch) =>
    isIn(state, name) ? liftListItem(nodes.listItem)(state, dispatch) : wrapInList(nodes[name])(state, dispatch);
}

/** Whether what is chosen is of that kind, for the button to show it. */
export function isActive(state: EditorState, command: EditorCommand): boolean {
  switch (command) {
    case 'bold':
    case 'italic': {
      const { from, to, empty, $from } = state.selection;
      const mark = marks[command];
      return empty
        ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
        : state.doc.rangeHasMark(from, to, mark);
    }
    case 'heading':
    case 'bulletList':
    case 'orderedList':
      return isIn(state, command);
    case 'undo':
    case 'redo':
      return false;
  }
}

function isIn({ selection: { $from } }: EditorState, name: 'heading' | 'bulletList' | 'orderedList'): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === nodes[name]) return true;
  return false;
}

/** Puts a figure where the cursor is. */
export function insertFigure(figureId: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.figure.create({ figureId })).scrollIntoView());
    return true;
  };
}

/** Makes what is chosen a link, or, with no address, none any more. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    if (empty) return false;
    const cleared = state.tr.removeMark(from, to, marks.link);
    dispatch?.(href === null ? cleared : cleared.addMark(from, to, marks.link.create({ href })));
    return true;
  };
}

export type EditorOptions = {
  readonly place: HTMLElement;
  readonly label: string;
  readonly text: RichText;
  readonly sayFigure: (figureId: string) => string;
  readonly onWrite: (text: RichText) => void;
  /** After each step, also one that moves the cursor. */
  readonly onStep: () => void;
};

/** An editor of one text in its place. */
export function openEditor({ place, label, text, sayFigure, onWrite, onStep }: EditorOptions): EditorView {
  const view: EditorView = new EditorView(place, {
    state: stateOf(text),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    nodeViews: {
      figure: (node) => {
        const dom = document.createElement('span');
        const figureId = String(node.attrs['figureId']);
        dom.dataset['figure'] = figureId;
        dom.textContent = sayFigure(figureId);
        return { dom };
      },
    },
    dispatchTransaction: (step) => {
      view.updateState(view.state.apply(step));
      if (step.docChanged) onWrite(textOf(view.state.doc));
      onStep();
    },
    clipboardTextSerializer: (slice) => {
      const words = wordsOf(textOf(nodes.doc.create(null, slice.content)), sayFigure);
      copied = { slice, words };
      return words;
    },
    handleDOMEvents: {
      paste: (_view, event) => {
        event.preventDefault();
        const words = event.clipboardData?.getData('text/plain') ?? '';
        view.dispatch(view.state.tr.replaceSelection(pasted(words)).scrollIntoView());
        return true;
      },
      drop: (_view, event) => {
        if (view.dragging !== null) return false;
        event.preventDefault();
        return true;
      },
    },
  });
  return view;
}

/** What was last copied in any of the texts: pasted again, it keeps its figures and weights. */
let copied: { readonly slice: Slice; readonly words: string } | null = null;

/** From elsewhere come only the words, a paragraph for each line: the browser isn't let to read a page's markup. */
function pasted(words: string): Slice {
  if (copied !== null && copied.words === words) return copied.slice;
  const lines = words.split(/\r?\n+/);
  const paragraphs = lines.map((line) => nodes.paragraph.create(null, line === '' ? null : reportSchema.text(line)));
  return new Slice(Fragment.from(paragraphs), 1, 1);
}

/** Puts another text in the editor, as when two who wrote have settled it. */
export function replaceText(view: EditorView, text: RichText): void {
  if (JSON.stringify(textOf(view.state.doc)) !== JSON.stringify(text)) view.updateState(stateOf(text));
}

/** Says the figures anew. */
export function refreshFigures(view: EditorView, sayFigure: (figureId: string) => string): void {
  for (const dom of view.dom.querySelectorAll<HTMLElement>('[data-figure]')) {
    dom.textContent = sayFigure(dom.dataset['figure'] ?? '');
  }
}

function stateOf(text: RichText): EditorState {
  return EditorState.create({
    doc: documentOf(text),
    plugins: [
      history(),
      keymap({
        ...{ 'Mod-b': editorCommands.bold, 'Mod-i': editorCommands.italic, 'Mod-z': undo, 'Mod-y': redo },
        ...{ 'Shift-Mod-z': redo, Enter: enter, 'Shift-Enter': enter },
      }),
      keymap(baseKeymap),
    ],
  });
}
