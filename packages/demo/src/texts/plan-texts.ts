type PlanText = { readonly wording: string; readonly scalingQuestion: string; readonly steps: readonly string[] };

/** Goals as people say them, with a question to answer from 0 to 10 and steps small enough to take. */
export const planTexts: readonly PlanText[] = [
  {
    wording: 'Jag vill arbeta med böcker, gärna på ett bibliotek.',
    scalingQuestion: 'Hur nära är du att arbeta några timmar i veckan?',
    steps: [
      'Hälsa på på biblioteket en förmiddag',
      'Fråga om det går att arbetsträna där',
      'Skriva ner vad jag vill göra',
    ],
  },
  {
    wording: 'Jag vill komma upp på morgnarna och ha en vanlig vecka.',
    scalingQuestion: 'Hur väl fungerar veckan för dig nu?',
    steps: ['Gå ut före nio tre dagar i veckan', 'Gå igenom veckan tillsammans', 'Prova skogsgruppen två gånger'],
  },
  {
    wording: 'Jag vill läsa klart och bli undersköterska.',
    scalingQuestion: 'Hur säker är du på att du klarar en kurs?',
    steps: [
      'Ringa studievägledaren',
      'Ta reda på hur studierna kan betalas',
      'Läsa en timme hemma varje dag i en vecka',
    ],
  },
  {
    wording: 'Jag vill ha ett arbete där jag får vara ute och röra på mig.',
    scalingQuestion: 'Hur nära är du ett sådant arbete?',
    steps: ['Skriva en lista på fem arbetsplatser', 'Ringa den första på listan', 'Hälsa på en dag'],
  },
];
