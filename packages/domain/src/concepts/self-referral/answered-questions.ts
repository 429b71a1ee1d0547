import { incomeSourceLabels } from '../income-source/income-source';
import { contactWayLabels, type SelfReferralAnswers } from './self-referral';

export type AnsweredQuestion = {
  readonly question: string;
  readonly answer: string;
  /** Set for what the person wrote herself, in the language of the form or another. */
  readonly isOwnWords?: true;
};

type Asked = Exclude<keyof SelfReferralAnswers, 'givenName' | 'familyName' | 'consent'>;

const questions: Readonly<Record<Asked, string>> = {
  hopes: 'Vad hoppas du på?',
  worksAlready: 'Vad fungerar redan för dig?',
  supportToday: 'Vilket stöd har du i dag?',
  incomeSource: 'Vad lever du på i dag?',
  practicalNeeds: 'Behöver du något för att kunna komma hit?',
  contactWay: 'Hur vill du att vi hör av oss?',
  phone: 'Telefon',
  email: 'E-post',
  postalAddress: 'Adress',
  ifSomeoneElseAnswers: 'Om någon annan svarar, vad får vi säga?',
  birthDate: 'När är du född?',
  municipality: 'Vilken kommun bor du i?',
};

const spelledOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contactWay: contactWayLabels,
  incomeSource: Object.fromEntries(Object.entries(incomeSourceLabels).map(([code, label]) => [code, label.sv])),
};

const ownWords = new Set(['hopes', 'worksAlready', 'supportToday']);
const unasked = new Set(['givenName', 'familyName', 'consent']);

/**
 * What somebody answered in the public form, question by question. Reads any version of the form: a question that isn't
 * asked any more stands under its own name.
 */
export function answeredQuestions(answers: unknown): readonly AnsweredQuestion[] {
  if (typeof answers !== 'object' || answers === null) return [];
  const given = new Map(Object.entries(answers));
  const asked: Readonly<Record<string, string>> = questions;
  const names = [...Object.keys(asked), ...[...given.keys()].filter((name) => !(name in asked) && !unasked.has(name))];
  return names.flatMap((name) => {
    const answer = given.get(name);
    if (typeof answer !== 'string' || answer === '') return [];
    const answered = { question: asked[name] ?? name, answer: spelledOut[name]?.[answer] ?? answer };
    return [ownWords.has(name) ? { ...answered, isOwnWords: true } : answered];
  });
}

/** How the person asked to be reached: what one must know before calling. */
export function contactWishes(answers: unknown): readonly AnsweredQuestion[] {
  const wishes: readonly string[] = [questions.contactWay, questions.ifSomeoneElseAnswers];
  return answeredQuestions(answers).filter(({ question }) => wishes.includes(question));
}
