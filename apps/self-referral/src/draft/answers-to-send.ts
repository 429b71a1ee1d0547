import { type IncomeSource, incomeSources } from '@kraften/domain/concepts/income-source/income-source';
import { contactWays } from '@kraften/domain/concepts/self-referral/self-referral';
import type { SelfReferral } from '../door/door';
import { type Answers, type FieldName, ticked } from './draft';
import { municipalityOf } from './municipality';
import { typedBirthDate } from './typed-date';
import { phoneNumber } from './typed-text';
import { wordsOnPracticalNeeds, wordsToSomeoneElse } from './words-for-staff';

type Sent = SelfReferral['answers'];

/**
 * What the server is sent: only what the reader can see that she has answered. Null as long as one of the two choices
 * without which nothing can be sent is missing.
 */
export function answersToSend(answers: Answers, months: readonly string[]): Sent | null {
  const contactWay = contactWays.find((way) => way === answers.contactWay);
  if (answers.consent !== ticked || contactWay === undefined) return null;
  const birthDate = typedBirthDate(answers, months);
  return {
    givenName: answers.givenName,
    familyName: answers.familyName,
    contactWay,
    phone: contactWay === 'phone' ? phoneNumber(answers.phone) : '',
    email: contactWay === 'email' ? answers.email : '',
    postalAddress: contactWay === 'letter' ? answers.postalAddress : '',
    ifSomeoneElseAnswers: contactWay === 'phone' ? wordsToSomeoneElse(answers) : '',
    birthDate: birthDate.kind === 'date' ? birthDate.date : null,
    municipality: municipalityOf(answers),
    hopes: answers.hopes,
    worksAlready: answers.worksAlready,
    supportToday: answers.supportToday,
    incomeSource: incomeSourceIn(answers),
    practicalNeeds: wordsOnPracticalNeeds(answers),
    consent: true,
  };
}

/** The code that was chosen; "I don't know" and no answer are both null. */
function incomeSourceIn(answers: Answers): IncomeSource | null {
  return incomeSources.find((source) => source === answers.incomeSource) ?? null;
}

/** The field of the form where an answer that the server refuses is put right. */
export const fieldOfAnswer: Readonly<Record<keyof Sent, FieldName>> = {
  givenName: 'givenName',
  familyName: 'familyName',
  contactWay: 'contactWay',
  phone: 'phone',
  email: 'email',
  postalAddress: 'postalAddress',
  ifSomeoneElseAnswers: 'ifSomeoneElseAnswers',
  birthDate: 'birthDay',
  municipality: 'otherMunicipality',
  hopes: 'hopes',
  worksAlready: 'worksAlready',
  supportToday: 'supportToday',
  incomeSource: 'incomeSource',
  practicalNeeds: 'otherNeeds',
  consent: 'consent',
};
