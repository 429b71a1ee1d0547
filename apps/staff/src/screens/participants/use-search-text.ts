import { useState } from 'react';

let remembered = '';

/** The name that is searched for. Kept while the window is open, in memory only: a name never stands in an address. */
export function useSearchText(): readonly [string, (text: string) => void] {
  const [text, setText] = useState(remembered);
  return [
    text,
    (next) => {
      remembered = next;
      setText(next);
    },
  ];
}
