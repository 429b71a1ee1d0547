import type { EarlierWords } from './earlier-words';

/** The numbers behind what is said of chance, and how it was tested. */
export function EarlierNumbers({ words }: { readonly words: EarlierWords }) {
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.numbers}</p>
      {words.method !== null && <p>{words.method}</p>}
    </>
  );
}
