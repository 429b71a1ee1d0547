/** Where somebody begins to sign in through the provider; `till` is where they were on the way to. */
export function beginAddress(providerId: string, till: string): string {
  return `/logga-in/hos/${providerId}?${new URLSearchParams({ till })}`;
}
