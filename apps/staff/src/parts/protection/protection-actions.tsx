import type { ProtectedIdentityKind } from '@kraften/domain/concepts/protected-identity/protected-identity';
import type { PageAction } from '../action/action-area';
import { LiftProtectionForm } from './lift-protection-form';
import { ProtectForm } from './protect-form';

type Opened = {
  readonly person: { readonly personId: string; readonly protectedIdentity: ProtectedIdentityKind | null };
  readonly identityIsOpen: boolean;
};

/** What one can do about the protection of the person whose case is open. */
export function protectionActions({ person, identityIsOpen }: Opened): readonly PageAction[] {
  const { personId, protectedIdentity } = person;
  return [
    {
      id: 'protect',
      label: 'Skydda personuppgifterna',
      available: protectedIdentity === null,
      form: (panel) => <ProtectForm personId={personId} panel={panel} />,
    },
    {
      id: 'lift-protection',
      label: 'Ta bort skyddet',
      available: protectedIdentity !== null && identityIsOpen,
      form: (panel) => <LiftProtectionForm personId={personId} panel={panel} />,
    },
  ];
}
