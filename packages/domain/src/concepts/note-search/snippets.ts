import { hasTerm, nextPlaceOf, type Range } from './find-term';
import { type FoldedText, foldText } from './folded-text';
import type { SearchQuery } from './search-query';

/** A piece of a text round what was found in it. Its parts, one after the other, stand so in the text. */
export type Snippet = {
  readonly parts: readonly SnippetPart[];
  /** Whether the text begins before it, and goes on after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

export type SnippetPart = { readonly text: string; readonly isFound: boolean };

/** So many signs on each side of what was found: a line or two in all. */
const around = 70;

/** What of a record is searched: each of its texts in a form that is quick to look in. */
export type SearchableTexts = readonly { readonly written: string; readonly folded: FoldedText }[];

export function searchableTexts(texts: readonly string[]): SearchableTexts {
  return texts.map((text) => {
    const written = text.normalize('NFC');
    return { written, folded: foldText(written) };
  });
}

/** Whether each of the terms occurs in some of the texts. */
export function isFoundIn(texts: SearchableTexts, query: SearchQuery): boolean {
  return query.every((term) => texts.some(({ folded }) => hasTerm(folded, term)));
}

/**
 * Pieces of the texts that show each of the terms, where it first occurs, and mark all that was searched for in them. Pieces that
 * overlap are one. In the order of the texts; none of a term that isn't there.
 */
export function snippetsOf(texts: SearchableTexts, query: SearchQuery): readonly Snippet[] {
  const found = query.flatMap((term) => {
    for (const [place, { folded }] of texts.entries()) {
      const range = nextPlaceOf(folded.letters, term, 0);
      if (range !== null) return [{ place, ...range }];
    }
    return [];
  });
  return texts.flatMap((text, place) => {
    const pieces = found.filter((one) => one.place === place).map((range) => pieceAround(text.folded.letters, range));
    return joined(pieces).map((piece) => snippetAt(text, piece, query));
  });
}

/** The range and some words on each side of it. Whole words, unless there are no spaces to part them. */
function pieceAround(letters: string, { from, to }: Range): Range {
  const earliest = Math.max(from - around, 0);
  const latest = Math.min(to + around, letters.length);
  const spaceBefore = earliest === 0 ? -1 : letters.slice(earliest, from).search(/\s/);
  const spaceAfter = latest === letters.length ? -1 : letters.slice(to, latest).search(/\s\S*$/);
  return {
    from: spaceBefore === -1 ? earliest : earliest + spaceBefore + 1,
    to: spaceAfter === -1 ? latest : to + spaceAfter,
  };
}

/** Ranges that overlap or touch made one, in order. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const whole: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = whole.at(-1);
    if (last === undefined || last.to < range.from) whole.push(range);
    else whole.splice(-1, 1, { from: last.from, to: Math.max(last.to, range.to) });
  }
  return whole;
}

function snippetAt({ written, folded }: SearchableTexts[number], piece: Range, query: SearchQuery): Snippet {
  const from = folded.placeOf(piece.from);
  const to = folded.placeOf(piece.to);
  const marks = joined(query.flatMap((term) => [...placesWithin(folded.letters, term, piece)]));
  const parts: SnippetPart[] = [];
  let at = from;
  for (const mark of marks) {
    const [begins, ends] = [folded.placeOf(mark.from), folded.placeOf(mark.to)];
    parts.push(
      { text: written.slice(at, begins), isFound: false },
      { text: written.slice(begins, ends), isFound: true },
    );
    at = ends;
  }
  parts.push({ text: written.slice(at, to), isFound: false });
  return {
    parts: parts.filter(({ text }) => text !== ''),
    isCutBefore: written.slice(0, from).trim() !== '',
    isCutAfter: written.slice(to).trim() !== '',
  };
}

function* placesWithin(letters: string, term: SearchQuery[number], piece: Range): Generator<Range> {
  let place = nextPlaceOf(letters, term, piece.from);
  while (place !== null && place.to <= piece.to) {
    yield place;
    place = nextPlaceOf(letters, term, place.to);
  }
}
