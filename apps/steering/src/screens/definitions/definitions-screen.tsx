export function DefinitionsScreen(_: {
  readonly searched: string;
  readonly onSearch: (text: string) => void;
  readonly resultsHref: string;
}) {
  return null;
}
