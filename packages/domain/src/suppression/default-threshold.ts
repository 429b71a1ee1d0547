/** Counts below this are hidden where nothing else has been set. */
export const defaultThreshold = 5;
