let remembered = '';
const listeners = new Set<() => void>();

/**
 * What is searched for in the notes. Kept while the window is open, in memory only: the words may name somebody, or what somebody
 * suffers from, and a browser keeps its addresses.
 */
export const noteWords = {
  read: () => remembered,
  remember: (words: string) => {
    remembered = words;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
