/** Whether two names are of the same municipality, however they are written: "Hedemora", "hedemora kommun", "Leksands kommun". */
export function sameMunicipality(left: string, right: string): boolean {
  return plainMunicipality(left) === plainMunicipality(right);
}

/** A municipality's name as it is compared. */
export function plainMunicipality(name: string): string {
  return name
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/\s+kommun$/, '')
    .replace(/s$/, '');
}

/** "Hedemora, Säter och Avesta". */
export function allMunicipalities(names: readonly string[]): string {
  return joinedNames(names, 'och');
}

/** "Hedemora, Säter eller Avesta". */
export function anyMunicipality(names: readonly string[]): string {
  return joinedNames(names, 'eller');
}

/** The names with a language's own word before the last. */
export function joinedNames(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
