/** Something on the page that stores by itself. `flush` stores what is left, and says whether all is stored. */
export type PageSaver = { readonly flush: () => Promise<boolean> };

/** Tells the page of a saver, so that it can wait for it before it is left; gives what is done when the saver goes. */
export type KeepSaver = (saver: PageSaver) => () => void;
