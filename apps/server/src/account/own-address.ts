const startPages = ['/konto', '/arbete', '/styrgrupp', '/inbjudan'];

/** Where somebody was on the way to, when it is a page of ours; else their own account. */
export function ownAddress(wanted: unknown): string {
  if (typeof wanted !== 'string') return '/konto';
  const url = URL.parse(wanted, 'http://here.invalid');
  if (url === null || url.host !== 'here.invalid') return '/konto';
  const isOurs = startPages.some((page) => url.pathname === page || url.pathname.startsWith(`${page}/`));
  return isOurs ? url.pathname + url.search : '/konto';
}
