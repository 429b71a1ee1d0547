/** Round steps from 0 to at least `max`: at most five of them. */
export function ticksUpTo(max: number): number[] {
  if (!(max > 0)) return [0, 1];
  const rough = max / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough - 1e-12) ?? rough;
  const count = Math.ceil(max / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

export type Block = { readonly id: string; readonly middle: number; readonly height: number };

/** Moves blocks apart along one axis so that none overlaps another, each as near its place as that allows. */
export function spreadApart(blocks: readonly Block[], top: number, bottom: number): Map<string, number> {
  const sorted = blocks.toSorted((a, b) => a.middle - b.middle);
  const middles: number[] = [];
  let edge = top;
  for (const { middle, height } of sorted) {
    const placed = Math.max(middle, edge + height / 2);
    middles.push(placed);
    edge = placed + height / 2;
  }
  let limit = bottom;
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const height = sorted[index]?.height ?? 0;
    const placed = Math.min(middles[index] ?? 0, limit - height / 2);
    middles[index] = placed;
    limit = placed - height / 2;
  }
  return new Map(sorted.map(({ id }, index) => [id, middles[index] ?? 0]));
}

/** Breaks a label between words into lines of about `width` characters. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The runs of points that have a value, so that a line breaks where one is missing. */
export function unbrokenRuns<Point extends { readonly y: number | null }>(
  points: readonly Point[],
): (Point & { readonly y: number })[][] {
  const runs: (Point & { readonly y: number })[][] = [[]];
  for (const point of points) {
    const { y } = point;
    if (y === null) runs.push([]);
    else runs.at(-1)?.push({ ...point, y });
  }
  return runs.filter((run) => run.length > 0);
}

/** A run cut where its kind changes: the line between two points is of the other kind when either of them is. */
export function stretchesOf<Point extends { readonly other?: boolean | undefined }>(
  run: readonly Point[],
): { readonly other: boolean; readonly points: readonly Point[] }[] {
  const stretches: { other: boolean; points: Point[] }[] = [];
  for (const [index, point] of run.entries()) {
    const before = run[index - 1];
    if (before === undefined) continue;
    const other = before.other === true || point.other === true;
    const last = stretches.at(-1);
    if (last?.other === other) last.points.push(point);
    else stretches.push({ other, points: [before, point] });
  }
  return stretches;
}
