import { expect, test } from 'vitest';
import { readDefinitionsSearch, readResultsSearch } from './page-search';
import { parseSearchText, writeSearchText } from './search-text';

test('a copied link says the same to whoever opens it', () => {
  const shown = { team: '7d9f0a2e-0000-4000-8000-000000000000', period: '2024-02-01--2024-05-31', serie: 'avslut' };
  expect(readResultsSearch(parseSearchText(writeSearchText(shown)))).toEqual(shown);
});

test('what can’t be read is left out', () => {
  expect(readResultsSearch(parseSearchText('?team=&period=2024-13-01&serie=okand&utm=1'))).toEqual({});
});

test('Swedish words to search for survive', () => {
  expect(readDefinitionsSearch(parseSearchText(writeSearchText({ sok: 'överflyttade & avhopp' })))).toEqual({
    sok: 'överflyttade & avhopp',
  });
});
