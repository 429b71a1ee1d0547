/** What is searched for among the definitions. */
export type DefinitionsSearch = { readonly sok?: string };

/** A text of digits comes from the address as a number. */
export function readDefinitionsSearch({ sok }: Record<string, unknown>): DefinitionsSearch {
  const text = typeof sok === 'string' || typeof sok === 'number' ? String(sok) : '';
  return text === '' ? {} : { sok: text };
}
