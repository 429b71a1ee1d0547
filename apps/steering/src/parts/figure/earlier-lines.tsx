import type { EarlierWords } from './earlier-words';

/** Keeps its two lines when there is nothing to compare with, so that nothing moves when it comes. */
export function EarlierLines({ words }: { readonly words: EarlierWords | null }) {
  return (
    <>
      <p>{words?.before ?? nothing}</p>
      <p>{words?.chance || nothing}</p>
    </>
  );
}

const nothing = '\u00a0';
