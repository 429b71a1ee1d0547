import { createContext, useContext } from 'react';
import type { Seated } from './seat';

export const SeatedContext = createContext<Seated | null>(null);

/** The one who sits here. Only for what stands inside the gate. */
export function useSeated(): Seated {
  const seated = useContext(SeatedContext);
  if (seated === null) throw new Error('useSeated stands outside the gate');
  return seated;
}
