import { birthDateQuestion } from './birth-date-question';
import { consentQuestion } from './consent-question';
import { contactQuestion } from './contact-question';
import { freeTextQuestion } from './free-text-question';
import { incomeQuestion } from './income-question';
import { municipalityQuestion } from './municipality-question';
import { nameQuestion } from './name-question';
import { practicalNeedsQuestion } from './practical-needs-question';
import type { Question } from './question';
import type { QuestionId } from './question-id';

export const questionsById: Readonly<Record<QuestionId, Question>> = {
  name: nameQuestion,
  contact: contactQuestion,
  'birth-date': birthDateQuestion,
  municipality: municipalityQuestion,
  hopes: freeTextQuestion('hopes', 'hopes'),
  'works-already': freeTextQuestion('works-already', 'worksAlready'),
  'support-today': freeTextQuestion('support-today', 'supportToday'),
  income: incomeQuestion,
  'practical-needs': practicalNeedsQuestion,
  consent: consentQuestion,
};
