import { createContext, use } from 'react';
import type { Participation } from '../../parts/participation/participation-record';

const OpenCaseContext = createContext<Participation | null>(null);
export const OpenCaseProvider = OpenCaseContext.Provider;

/** The case that the page has opened: for its sections and cards. */
export function useOpenCase(): Participation {
  const participation = use(OpenCaseContext);
  if (participation === null) throw new Error('A section or card of a case stands outside the case page.');
  return participation;
}
