import type { FieldName } from '../draft/draft';
import type { QuestionId } from './question-id';

/** Which fields a question asks for. */
export const questionFields: Readonly<Record<QuestionId, readonly FieldName[]>> = {
  name: ['givenName', 'familyName'],
  contact: ['contactWay', 'phone', 'ifSomeoneElseAnswers', 'email', 'postalAddress'],
  'birth-date': ['birthDay', 'birthMonth', 'birthYear'],
  municipality: ['municipality', 'otherMunicipality'],
  hopes: ['hopes'],
  'works-already': ['worksAlready'],
  'support-today': ['supportToday'],
  income: ['incomeSource'],
  'practical-needs': ['interpreter', 'interpreterLanguage', 'stepFree', 'hearingOrSight', 'companion', 'otherNeeds'],
  consent: ['consent'],
};
