import * as z from 'zod/mini';

/** A place where people of an association sign in besides here, such as their municipality, for whom a page is drawn. */
const SignInWay = z.object({ id: z.string(), name: z.string() });
export type SignInWay = z.output<typeof SignInWay>;

/** The places as a page holds them. */
export function signInWaysText(ways: readonly SignInWay[]): string {
  return JSON.stringify(ways.map(({ id, name }) => ({ id, name })));
}

/** The places that a page holds; none where no server has written on it. */
export function signInWaysIn(text: string): readonly SignInWay[] {
  try {
    return z.array(SignInWay).parse(JSON.parse(text));
  } catch {
    return [];
  }
}
