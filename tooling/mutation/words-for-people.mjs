// What a person reads is not tested letter by letter: a test that repeats a sentence is a copy of it, and breaks with every
// better wording. So texts are left as they are, and all else is mutated, codes and paths too. A text is told from a code by
// how it is written: codes are kebab-case, camelCase, capitals or paths of such; texts have blanks, Swedish letters or a
// capital first. Worked examples are left too: they are tests.

/**
 * What is looked at of Babel's syntax tree.
 *
 * @typedef {object} Node
 * @property {string} type
 * @property {unknown} [value]
 * @property {{ value: { raw: string } }[]} [quasis]
 * @property {{ type: string, key?: { name?: string }, value?: Node }[]} [properties]
 * @property {{ name?: string }} [key]
 */

const code = /^[\w.:/-]*$/;
const beginsAsWord = /^\p{Lu}\p{Ll}/u;

/** @param {string} text */
const isWords = (text) => !code.test(text) || beginsAsWord.test(text);

/** @param {Node | undefined} node */
function isText(node) {
  if (node?.type === 'StringLiteral') return isWords(String(node.value));
  if (node?.type !== 'TemplateLiteral') return false;
  return (node.quasis ?? []).some(({ value: { raw } }) => raw.trim() !== '' && isWords(raw));
}

/** `{ sv: 'kön', en: 'sex' }`, and records of such or of texts. @param {Node | undefined} node @returns {boolean} */
function isTexts(node) {
  const properties = (node?.type === 'ObjectExpression' && node.properties) || [];
  const isLabel = properties.every(({ key }) => key?.name === 'sv' || key?.name === 'en');
  return properties.length > 0 && (isLabel || properties.every(({ value }) => isText(value) || isTexts(value)));
}

/** @param {Node} node @param {Node | undefined} parent */
function isWorkedExample(node, parent) {
  if (node.type !== 'ObjectExpression') return false;
  return parent?.key?.name === 'example' || (node.properties ?? []).some(({ key }) => key?.name === 'story');
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words-for-people',
    value: {
      /** @param {{ node: Node, parent?: Node }} path @returns {string | undefined} why the node isn't mutated */
      shouldIgnore({ node, parent }) {
        if (isText(node) || isTexts(node)) return 'words for people';
        return isWorkedExample(node, parent) ? 'a worked example is a test' : undefined;
      },
    },
  },
];
