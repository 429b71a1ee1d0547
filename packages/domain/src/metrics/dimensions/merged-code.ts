const separator = '+';

/** The code of a row that stands for several. */
export function mergedCode(codes: readonly string[]): string {
  return codes.join(separator);
}

/** The codes that a row stands for; one, for a row that isn't merged. */
export function codesOf(code: string): readonly string[] {
  return code.split(separator);
}
