export type SharedPerson = { readonly givenName: string; readonly familyName: string } | null;

/** The name, or that it is protected. */
export function sharedName(person: SharedPerson): string {
  return person === null ? 'Skyddade personuppgifter' : `${person.givenName} ${person.familyName}`;
}
