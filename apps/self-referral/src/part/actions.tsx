import type { ReactNode } from 'react';

export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="actions screen-only">{children}</div>;
}
