import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { noAnswers } from '../draft/draft';
import { wordsOfTeam } from '../messages/team-words';
import { questionFields } from '../question/question-fields';
import { type QuestionId, questionIds } from '../question/question-id';
import { questionsById } from '../question/questions';
import { pathOf } from '../route/route';
import { kraften, shortestAnswers, t, today } from '../testing/fictional-form';
import { QuestionPage } from './question-page';
import { SentPage } from './sent-page';

function htmlOf(question: QuestionId, answers = noAnswers): string {
  return renderToStaticMarkup(
    <QuestionPage
      t={t}
      route={{ page: 'question', question, changing: false }}
      answers={answers}
      errors={questionsById[question].check(answers, t, today)}
      team={wordsOfTeam(kraften)}
      municipalities={['Hedemora', 'Avesta']}
    />,
  );
}

test.each(questionIds)('%s is a form that could be posted as it is, made without a browser', (question) => {
  const html = htmlOf(question);
  expect(html).toContain(`action="${pathOf({ page: 'question', question, changing: false }, 'sv')}" method="post"`);
  for (const field of questionFields[question]) expect(html).toContain(`name="${field}"`);
  expect(html.match(/<h1/g)).toHaveLength(1);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(questionIds)('%s can be passed by just when it is optional', (question) => {
  expect(htmlOf(question).includes(t.frame.skip)).toBe(questionsById[question].isOptional);
});

test('an error stands in the summary with a link to its field, and at the field', () => {
  const html = htmlOf('name');
  expect(html).toContain('href="#givenName"');
  expect(html.match(/Skriv ditt förnamn\./g)).toHaveLength(2);
  expect(html).toContain('aria-describedby="givenName-error"');
});

test('what was typed stands in the fields', () => {
  expect(htmlOf('name', shortestAnswers)).toContain('value="Amina"');
});

test.each([true, false])('the receipt says whether an edited form came after a first one: %s', (isAmended) => {
  const receipt = { teamName: 'Kraften', reference: 'K7MT-2PXW', code: 'ABCD-EFGH-JKMN', isAmended };
  const html = renderToStaticMarkup(
    <SentPage
      t={t}
      route={{ page: 'sent' }}
      outcome={{ kind: 'receipt', receipt }}
      followAddress="https://kraften.example/anmalan/folj"
      tools={null}
    />,
  );
  expect(html).toContain(receipt.code);
  expect(html.includes(t.sent.amended('Kraften'))).toBe(isAmended);
});
