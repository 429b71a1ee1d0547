const addresses = new Map<string, string>();

/** Keeps how a list was last seen, with its filters, for as long as the window is open. */
export function rememberAddress(pathname: string, search: string): void {
  addresses.set(pathname, `${pathname}${search}`);
}

/** The way back to a list as it was last seen. */
export function listAddress(pathname: string): string {
  return addresses.get(pathname) ?? pathname;
}
