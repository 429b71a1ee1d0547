/** The figures of a budget: what stands over the column of each, and how it is counted. Every screen and file takes them from here. */
export const budgetDefinitions = {
  applied: {
    label: 'Äskat',
    definition: 'Det som teamet har begärt av samordningsförbundet för kalenderåret.',
  },
  allocated: {
    label: 'Tilldelat',
    definition: 'Det som samordningsförbundet har beslutat att ge. Det kan vara mindre än äskat.',
  },
  budget: {
    label: 'Budget',
    definition: 'Det som teamet räknar med att kostnadsslaget kostar under kalenderåret.',
  },
  outcome: {
    label: 'Utfall',
    definition:
      'Bokförda kostnader från januari till och med månaden som visas, med minus för pengar som kom tillbaka. Preliminärt tills alla myndigheter har redovisat.',
  },
  left: { label: 'Kvar i dag', definition: 'Budget − utfall.' },
  forecast: {
    label: 'Prognos',
    definition:
      'Det som väntas kosta under resten av året, efter månaden som visas. Hur det räknas väljs för varje kostnadsslag.',
  },
  expected: { label: 'Väntat för helåret', definition: 'Utfall + prognos.' },
  deviation: {
    label: 'Avvikelse helår',
    definition: 'Budget − utfall − prognos. Plus är pengar som blir över, minus är ett underskott.',
  },
  againstAllocated: {
    label: 'Mot tilldelat',
    definition: 'Tilldelat − utfall − prognos. Plus är pengar som blir över, minus är ett underskott.',
  },
} as const;
