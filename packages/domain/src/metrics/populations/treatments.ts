import type { Treatment } from '../metric';

/** Enrolments are counted one by one, whatever becomes of them. */
export const enrolmentsOneByOne: Treatment = {
  dropouts: 'Den som senare hoppar av tidigt räknas som alla andra.',
  transfers: 'En överflyttad deltagare räknas här till och med den dag då flytten skedde.',
  reentries: 'En person som kommer tillbaka räknas en gång för varje inskrivning.',
};

/** Closings are counted one by one, of whatever kind. */
export const closingsOneByOne: Treatment = {
  dropouts: 'Tidiga avhopp räknas med.',
  transfers: 'En överflyttning till ett annat team räknas som ett avslut.',
  reentries: 'En person som avslutas två gånger under perioden räknas två gånger.',
};

export const resultsOneByOne: Treatment = {
  dropouts: 'Ett tidigt avhopp är aldrig ett resultat.',
  transfers:
    'En överflyttning räknas med om avslutet är arbete, studier eller annan arbetslivsinriktad rehabilitering.',
  reentries: closingsOneByOne.reentries,
};
