import { configureGlobal } from 'fast-check';

// The same examples each time, or a mutant would live one day and die the next; and no search for the smallest one that fails.
configureGlobal({ numRuns: 20, seed: 20_260_101, endOnFailure: true });
