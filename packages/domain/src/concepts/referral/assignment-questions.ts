/**
 * The questions of an assignment (uppdrag) from an authority, as they are asked on paper and in the staff's form: what is wished
 * for and what works already, rather than what is wrong.
 */
export const assignmentQuestions = {
  hopes: 'Vad hoppas personen själv på?',
  wishes: 'Vad önskar du som remitterar?',
  worksAlready: 'Vad fungerar redan, också lite?',
  payingAuthorityAgreed: 'Är det avstämt med myndigheten som betalar försörjningen?',
} as const;

/** What is meant by each, under the question. */
export const assignmentHints = {
  hopes: 'Med personens egna ord: vad skulle vara annorlunda om det blev bra?',
  wishes: 'Vad vill du ska hända, och hur märker du att det har gått åt rätt håll?',
  worksAlready: 'Intressen, erfarenheter, människor som stöttar, dagar som går bättre.',
} as const;
