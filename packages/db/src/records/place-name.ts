import { Authority, authorityLabels } from '@kraften/domain/concepts/authority/authority';

type Place = {
  readonly team: { readonly name: string } | null;
  readonly association: { readonly name: string } | null;
  readonly authority: string | null;
};

/** What a role is held in, in words: the team, for a representative with the authority, or the association; null for all. */
export function placeNameOf({ team, association, authority }: Place): string | null {
  const name = team?.name ?? association?.name ?? null;
  if (name === null || authority === null) return name;
  return `${name} (${authorityLabels[Authority.parse(authority)].sv})`;
}
