import {
  type ProtectedIdentityKind,
  protectedIdentityLabels,
} from '@kraften/domain/concepts/protected-identity/protected-identity';
import { Flag } from '@kraften/ui/record/flag';

/** Says at a case's name that the person's identity is protected, and how. */
export function ProtectionFlag({ kind }: { readonly kind: ProtectedIdentityKind | null }) {
  return kind === null ? null : <Flag kind="protected">{protectedIdentityLabels[kind].sv}</Flag>;
}
