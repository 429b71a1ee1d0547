/** A row's first cell is its name, set to the left; the others are numbers, set to the right. */
export type TextRow = readonly [name: string, ...numbers: string[]];

/** How wide a page of text is. */
export const pageWidth = 88;

const gap = '  ';
const widestName = 60;

/** Rows as lines of text in columns. A name too long for its column goes on in the next line. */
export function alignedTable(rows: readonly TextRow[]): string[] {
  const nameWidth = Math.min(widestName, Math.max(...rows.map(([name]) => name.length)));
  const columnCount = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columnCount }, (_, index) =>
    Math.max(...rows.map((row) => (index === 0 ? nameWidth : (row[index]?.length ?? 0)))),
  );
  return rows.flatMap(([name, ...numbers]) => {
    const nameLines = wrapped(name, nameWidth);
    const cells = numbers.map((number, index) => number.padStart(widths[index + 1] ?? 0));
    const last = [(nameLines.at(-1) ?? '').padEnd(nameWidth), ...cells].join(gap).trimEnd();
    return [...nameLines.slice(0, -1), last];
  });
}

/** A text broken between words into lines no wider than `width`; later lines stand two steps further in than the first. */
export function wrapped(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const words = text.trimStart();
  const indent = ' '.repeat(text.length - words.length);
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? `${indent}${word}` : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
