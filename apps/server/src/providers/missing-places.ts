import type { Database } from '@kraften/db/database';
import { findProviderAssociation } from '@kraften/db/records/provider-account';
import type { IdentityProvider } from '@kraften/domain/concepts/identity-provider/identity-provider';

/** What the description of the providers names and the database doesn't have (Swedish), so that nobody gets a role by it. */
export async function missingPlaces(
  { authClient }: Pick<Database, 'authClient'>,
  providers: readonly IdentityProvider[],
): Promise<string[]> {
  const found = await Promise.all(
    providers.map(async (provider) => {
      const association = await findProviderAssociation(authClient, provider.association);
      if (association === null) {
        return [`${provider.id}: det är oklart vilket förbund den hör till. Skriv förbundets namn vid association.`];
      }
      const teams = provider.groups.flatMap(({ team }) => (team === undefined ? [] : [team]));
      const missing = [...new Set(teams)].filter((team) => !association.teamIds.has(team));
      const known = [...association.teamIds.keys()].toSorted().join(', ');
      return missing.map((team) => `${provider.id}: förbundet har inget team ${team}. Det har: ${known}.`);
    }),
  );
  return found.flat();
}
