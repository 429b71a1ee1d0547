import type { Inline, RichBlock, RichText } from '@kraften/domain/concepts/annual-report/rich-text';
import type { Mark, Node } from 'prosemirror-model';
import { reportSchema } from './report-schema';

const { nodes, marks } = reportSchema;
const { paragraph, heading, bulletList, orderedList, listItem, figure, doc } = nodes;

/** A text as the editor holds it. */
export function documentOf(text: RichText): Node {
  const blocks = text.length === 0 ? [paragraph.create()] : text.map(nodeOf);
  return doc.create(null, blocks);
}

function nodeOf(block: RichBlock): Node {
  switch (block.kind) {
    case 'heading':
      return heading.create(null, block.line.map(inlineNodeOf));
    case 'paragraph':
      return paragraph.create(null, block.line.map(inlineNodeOf));
    case 'list': {
      const list = block.ordered ? orderedList : bulletList;
      const items = block.items.length === 0 ? [[]] : block.items;
      return list.create(
        null,
        items.map((line) => listItem.create(null, paragraph.create(null, line.map(inlineNodeOf)))),
      );
    }
  }
}

function inlineNodeOf(run: Inline): Node {
  const held = [
    ...(run.bold === true ? [marks.bold.create()] : []),
    ...(run.italic === true ? [marks.italic.create()] : []),
    ...(run.kind === 'text' && run.href !== undefined ? [marks.link.create({ href: run.href })] : []),
  ];
  return run.kind === 'figure'
    ? figure.create({ figureId: run.figureId }, null, held)
    : reportSchema.text(run.text, held);
}

/** What stands in the editor, as it is kept. Nothing written is an empty text. */
export function textOf(document: Node): RichText {
  const blocks: RichText = document.children.map(blockOf);
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' && only.line.length === 0 ? [] : blocks;
}

function blockOf(node: Node): RichBlock {
  if (node.type === heading) return { kind: 'heading', line: lineOf(node) };
  if (node.type === paragraph) return { kind: 'paragraph', line: lineOf(node) };
  const items = node.children.map((item) => item.children.flatMap(lineOf));
  return { kind: 'list', ordered: node.type === orderedList, items };
}

function lineOf(node: Node): Inline[] {
  return node.children.map(runOf);
}

function runOf(node: Node): Inline {
  const has = (name: 'bold' | 'italic') => node.marks.some(({ type }) => type === marks[name]);
  const weight = {
    ...(has('bold') ? { bold: true as const } : {}),
    ...(has('italic') ? { italic: true as const } : {}),
  };
  if (node.type === figure) return { kind: 'figure', figureId: String(node.attrs['figureId']), ...weight };
  const href = hrefIn(node.marks);
  return { kind: 'text', text: node.text ?? '', ...weight, ...(href === null ? {} : { href }) };
}

function hrefIn(held: readonly Mark[]): string | null {
  const link = held.find(({ type }) => type === marks.link);
  return link === undefined ? null : String(link.attrs['href']);
}
