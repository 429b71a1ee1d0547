import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import type { FieldError } from '../field-error/field-error';
import { foldText } from './folded-text';

export const longestQuery = 100;
export const mostTerms = 8;

/** What somebody writes in the search field. */
export const SearchWords = z.string().check(z.maxLength(longestQuery, `Skriv högst ${longestQuery} tecken.`));

/** Words beside each other that must all occur, in that order, folded. */
export type SearchTerm = {
  /** At least one, none empty. */
  readonly words: readonly string[];
  /** In quotes: found as whole words only. Otherwise the last word may go on. */
  readonly isExact: boolean;
};

/** All the terms must occur. */
export type SearchQuery = readonly SearchTerm[];

const quotes = /["“”„«»]/u;

/**
 * Reads what was written. What stands in quotes is a phrase of whole words; a quote that is not closed goes on to the end. A word
 * with a hyphen is its parts beside each other. A single letter outside quotes says nothing and is passed over.
 */
export function readSearchQuery(written: string): Result<SearchQuery, readonly FieldError[]> {
  const terms = written
    .normalize('NFC')
    .split(quotes)
    .flatMap((part, place) =>
      place % 2 === 1
        ? [{ words: wordsIn(part), isExact: true }]
        : part.split(/\s+/).map((word) => ({ words: wordsIn(word), isExact: false })),
    )
    .filter(({ words }) => words.join('').length >= 2);
  const different = [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
  if (different.length === 0) return refused('Skriv minst två bokstäver.');
  if (different.length > mostTerms) return refused(`Sök på högst ${mostTerms} ord åt gången.`);
  return success(different);
}

function wordsIn(text: string): readonly string[] {
  return foldText(text)
    .letters.split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function refused(message: string): Result<SearchQuery, readonly FieldError[]> {
  return failure([{ field: 'words', message }]);
}
