import { type SignInWay, signInWaysIn } from '@kraften/domain/concepts/identity-provider/sign-in-way';

/** The places to sign in besides here that the server knows, which it writes into the page. */
export function signInWaysOf(page: Document): readonly SignInWay[] {
  return signInWaysIn(page.querySelector('meta[name="sign-in-ways"]')?.getAttribute('content') ?? '');
}

/** Where one begins to sign in there, and comes back from to the page that is open. */
export function addressOfWay({ id }: SignInWay, { pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `/logga-in/hos/${id}?${new URLSearchParams({ till: pathname + search })}`;
}
