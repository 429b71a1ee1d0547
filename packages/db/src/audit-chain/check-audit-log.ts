import { DatabaseUnusableError } from '../database-unusable-error';
import { withOwnerOfEmbedded } from '../embedded/owner-of-embedded';
import { withOwnerOfPostgresql } from '../postgresql/owner-of-postgresql';
import type { SetupConnection } from '../setup-connection';
import { type AuditChainVerdict, verifyAuditChain } from './verify-audit-chain';

/** Where a database is, for who opens it as its owner. */
export type OwnedDatabase =
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'postgresql'; readonly ownerUrl: string };

/** Opens a database as its owner, changes nothing in it, and verifies its audit log. */
export async function checkAuditLog(database: OwnedDatabase, notedHead: string | null): Promise<AuditChainVerdict> {
  const check = async ({ query }: SetupConnection) => {
    const [row] = await query(`SELECT to_regclass('kraften_private.audit_link') IS NOT NULL AS chained`);
    if (row?.['chained'] !== true) throw notChained();
    return await verifyAuditChain(query, notedHead);
  };
  return database.kind === 'embedded'
    ? await withOwnerOfEmbedded(database.directory, check)
    : await withOwnerOfPostgresql(database.ownerUrl, check);
}

function notChained(): DatabaseUnusableError {
  return new DatabaseUnusableError('older-database', {
    en: 'The database is older than the chained audit log. Start the server once to bring it up to date.',
    sv: 'Databasen är äldre än den här versionen av Kraften. Starta Kraften en gång, så uppgraderas den.',
  });
}
