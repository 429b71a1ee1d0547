type Actor = { readonly actorKind: string; readonly userId: string | null };

/** Who did it, for an entry whose user has no name in the team. */
export function unnamedUserText({ actorKind, userId }: Actor): string {
  switch (actorKind) {
    case 'resident':
      return 'Invånare';
    case 'representative':
      return 'Någon från en myndighet';
    case 'steering':
      return 'Någon i styrgruppen eller förbundet';
    case 'accounts':
      return 'Någon som sköter användare';
    default:
      return userId === null ? 'Okänt konto' : 'Tidigare medarbetare';
  }
}
