import type { PageAction } from '../action/action-area';
import { isMasked, type OpenedPerson } from './is-masked';
import { LiftProtectionForm } from './lift-protection-form';
import { ProtectForm } from './protect-form';

type Opened = OpenedPerson & { readonly person: { readonly personId: string; readonly isDisposed: boolean } };

/** What one can do about the protection of the person whose case is open; nothing where there is a mask. */
export function protectionActions({ person, identityIsOpen }: Opened): readonly PageAction[] {
  const { personId, protectedIdentity, isDisposed } = person;
  if (isDisposed || isMasked({ person, identityIsOpen })) return [];
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
      available: protectedIdentity !== null,
      form: (panel) => <LiftProtectionForm personId={personId} panel={panel} />,
    },
  ];
}
