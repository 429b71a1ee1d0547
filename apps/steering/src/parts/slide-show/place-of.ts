/** The slide that the reader went to, and where it was then. */
export type Chosen<Slide> = { readonly slide: Slide; readonly at: number };

/**
 * Where the slide is that is to be shown: the one that the reader went to, wherever it is by now, since pages that come later
 * put theirs before it. Where it is gone, the one that has its place; before the reader has gone anywhere, the first.
 */
export function placeOf<Slide>(slides: readonly Slide[], chosen: Chosen<Slide> | null): number {
  if (chosen === null) return 0;
  const at = slides.indexOf(chosen.slide);
  return at >= 0 ? at : inReach(slides, chosen.at);
}

/** The slide at a place, or at the nearest end; null where there is none. */
export function slideAt<Slide>(slides: readonly Slide[], wanted: number): Chosen<Slide> | null {
  const at = inReach(slides, wanted);
  const slide = slides[at];
  return slide === undefined ? null : { slide, at };
}

function inReach(slides: readonly unknown[], at: number): number {
  return Math.max(0, Math.min(slides.length - 1, at));
}
