import { Schema } from 'prosemirror-model';

/** What the editor can hold: the blocks and runs of `RichText`, and nothing else. */
export const reportSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    heading: { group: 'block', content: 'inline*', toDOM: () => ['h4', 0], parseDOM: [{ tag: 'h4' }] },
    bulletList: { group: 'block', content: 'listItem+', toDOM: () => ['ul', 0], parseDOM: [{ tag: 'ul' }] },
    orderedList: { group: 'block', content: 'listItem+', toDOM: () => ['ol', 0], parseDOM: [{ tag: 'ol' }] },
    listItem: { content: 'paragraph', toDOM: () => ['li', 0], parseDOM: [{ tag: 'li' }] },
    text: { group: 'inline' },
    figure: {
      ...{ group: 'inline', inline: true, atom: true },
      attrs: { figureId: { validate: 'string' } },
      toDOM: ({ attrs }) => ['span', { 'data-figure': String(attrs['figureId']) }],
    },
  },
  marks: {
    bold: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }] },
    italic: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }] },
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      toDOM: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
    },
  },
});
