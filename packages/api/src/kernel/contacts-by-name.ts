import type { ReferralRecord } from '@kraften/db/records/referral';

/** A referral's contacts, and that it was made one of a self-referral, each with who in the team did it. */
export function contactsByName(
  { contacts, converted }: Pick<ReferralRecord, 'contacts' | 'converted'>,
  names: ReadonlyMap<string, string>,
) {
  const nameOf = (userId: string | null) => (userId === null ? null : (names.get(userId) ?? null));
  return {
    contacts: contacts.map(({ contactedById, ...contact }) => ({ ...contact, contactedBy: nameOf(contactedById) })),
    converted: converted && { at: converted.at, by: nameOf(converted.byId) },
  };
}

/** The users whose names that asks for. */
export function contactingUsers({ contacts, converted }: Pick<ReferralRecord, 'contacts' | 'converted'>): string[] {
  return [
    ...contacts.flatMap(({ contactedById }) => contactedById ?? []),
    ...(converted === null ? [] : [converted.byId]),
  ];
}
