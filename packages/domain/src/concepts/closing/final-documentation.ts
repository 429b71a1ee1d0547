/** What a final documentation is about, in this order: what stands in the box before anybody has written. */
export const finalHeadings = ['Bakgrund', 'Det vi har gjort', 'Så har det gått', 'Det som väntar'] as const;

/** The longest final documentation, in characters. */
export const longestFinalDocumentation = 20_000;

/** The headings, each with room under it. */
export const finalTemplate = finalHeadings.map((heading) => `${heading}\n`).join('\n');

export type FinalSection = { readonly heading: string | null; readonly text: string };

/** The text by its headings; what stands before the first of them has none. Those with nothing under them are left out. */
export function finalSections(text: string): readonly FinalSection[] {
  const sections: { heading: string | null; lines: string[] }[] = [{ heading: null, lines: [] }];
  for (const line of text.split(/\r?\n/)) {
    const heading = finalHeadings.find((known) => known === line.trim());
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading, lines: [] });
  }
  return sections
    .map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
    .filter((section) => section.text !== '');
}

/** The text as it is kept: without headings that nothing stands under. Empty when nobody has written anything. */
export function writtenDocumentation(text: string): string {
  return finalSections(text)
    .map((section) => (section.heading === null ? section.text : `${section.heading}\n${section.text}`))
    .join('\n\n');
}
