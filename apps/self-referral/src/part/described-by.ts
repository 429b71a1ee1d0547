/** The ids of the hint and the error of a field, as `aria-describedby` takes them. */
export function describedBy(name: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint ? hintId(name) : '', error ? errorId(name) : ''].filter((id) => id !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function hintId(name: string): string {
  return `${name}-hint`;
}

export function errorId(name: string): string {
  return `${name}-error`;
}
