import { type Answers, ticked } from './draft';

/** What the team may say if somebody else answers. */
export const someoneElseChoices = ['first-name', 'team', 'nothing'] as const;
export type SomeoneElseChoice = (typeof someoneElseChoices)[number];

// The team reads Swedish whatever language the form was filled in with, so these words don't follow the reader's.
const toSomeoneElse: Readonly<Record<SomeoneElseChoice, string>> = {
  'first-name': 'Säg bara ert förnamn, inte varifrån ni ringer.',
  team: 'Säg gärna vilka ni är.',
  nothing: 'Säg ingenting. Ring en annan gång.',
};

/** What to say to whoever answers; the form promises the careful way to those who choose nothing. */
export function wordsToSomeoneElse(answers: Answers): string {
  const choice = someoneElseChoices.find((each) => each === answers.ifSomeoneElseAnswers);
  return toSomeoneElse[choice ?? 'first-name'];
}

export function wordsOnPracticalNeeds(answers: Answers): string {
  const language = answers.interpreterLanguage.trim();
  const words = [
    answers.interpreter === ticked ? (language === '' ? 'Behöver tolk.' : `Behöver tolk: ${language}.`) : '',
    answers.stepFree === ticked ? 'Kan inte gå i trappor.' : '',
    answers.hearingOrSight === ticked ? 'Ser eller hör dåligt.' : '',
    answers.companion === ticked ? 'Vill ta med sig någon.' : '',
    answers.otherNeeds.trim(),
  ];
  return words.filter((text) => text !== '').join('\n');
}
