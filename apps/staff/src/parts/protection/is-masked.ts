import type { ProtectedIdentityKind } from '@kraften/domain/concepts/protected-identity/protected-identity';

/** A case as far as it says whether its person is protected, and whether the reader may see who it is all the same. */
export type OpenedPerson = {
  readonly person: { readonly protectedIdentity: ProtectedIdentityKind | null };
  readonly identityIsOpen: boolean;
};

/** Whether the reader gets a mask in the place of the name, the number and the contact. */
export function isMasked({ person, identityIsOpen }: OpenedPerson): boolean {
  return person.protectedIdentity !== null && !identityIsOpen;
}
