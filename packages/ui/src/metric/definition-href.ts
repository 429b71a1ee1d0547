import { createContext } from 'react';

/** Where a figure's definition stands on a page of its own, in an app that has one. */
export const DefinitionHrefContext = createContext<((metricId: string) => string) | null>(null);
