import type { ReactNode } from 'react';
import { type Representative, useRepresentative } from '../../app/representative/representative';
import { MissingPage } from '../../app/routing/missing-page';

/** A page for whoever represents an authority; for the team's own staff there is none at its address. */
export function OnlyRepresentative({ children }: { readonly children: (me: Representative) => ReactNode }) {
  const me = useRepresentative();
  return me === null ? <MissingPage /> : children(me);
}
