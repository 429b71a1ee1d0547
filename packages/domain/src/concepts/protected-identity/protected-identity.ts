import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const protectedIdentityKinds = ['confidentiality-marking', 'protected-registration'] as const;
/**
 * Why a person's name, number and contact are kept from everybody but the coach in charge and the team's lead: the marking in
 * the population register (sekretessmarkering), or being registered at another place than where one lives (skyddad folkbokföring).
 */
export const ProtectedIdentityKind = z.enum(protectedIdentityKinds, 'Välj vilket skydd personen har.');
export type ProtectedIdentityKind = z.output<typeof ProtectedIdentityKind>;

export const protectedIdentityLabels: Record<ProtectedIdentityKind, Label> = {
  'confidentiality-marking': { sv: 'Sekretessmarkering', en: 'Confidentiality marking' },
  'protected-registration': { sv: 'Skyddad folkbokföring', en: 'Protected registration' },
};

/**
 * What stands where the name would: the same for everybody, with four characters of the record's id, so that two persons can be
 * told apart.
 *
 * @param personId the id of the person's record, a UUID
 */
export function maskedNameOf(personId: string): { readonly givenName: string; readonly familyName: string } {
  return { givenName: 'Skyddad identitet', familyName: personId.slice(-4).toUpperCase() };
}
