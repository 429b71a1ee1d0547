import { type ContactWay, contactWays } from '@kraften/domain/concepts/self-referral/self-referral';
import type { ReactNode } from 'react';
import type { Answers } from '../draft/draft';
import { phoneNumber } from '../draft/typed-text';
import { someoneElseChoices } from '../draft/words-for-staff';
import { isolated, leftToRight } from '../messages/isolated';
import type { FormMessages } from '../messages/messages';
import { Choices } from '../part/choices';
import { QuestionHeading } from '../part/question-heading';
import { TextArea } from '../part/text-area';
import { TextField } from '../part/text-field';
import { lengthErrors } from './length-errors';
import type { FieldError, FieldsProps, Question } from './question';

export const contactQuestion: Question = {
  id: 'contact',
  isOptional: false,
  title: (t) => t.contact.title,
  Fields: ContactFields,
  check: (answers, t) => {
    const way = chosenWay(answers);
    return way === undefined ? [{ field: 'contactWay', message: t.contact.wayMissing }] : errorsOfWay(way, answers, t);
  },
  summary: (t) => t.contact.summary,
  lines: (answers, t) => {
    const way = chosenWay(answers);
    return way === undefined ? [] : linesOfWay(way, answers, t);
  },
};

function chosenWay(answers: Answers): ContactWay | undefined {
  return contactWays.find((way) => way === answers.contactWay);
}

function errorsOfWay(way: ContactWay, answers: Answers, t: FormMessages): readonly FieldError[] {
  switch (way) {
    case 'phone': {
      const phone = phoneNumber(answers.phone);
      if (phone === '') return [{ field: 'phone', message: t.contact.phoneMissing }];
      const isNumber = /^\+?[\d\s()-]{5,}$/.test(phone) && phone.length <= 30;
      return isNumber ? [] : [{ field: 'phone', message: t.contact.phoneWrong }];
    }
    case 'email': {
      const email = answers.email.trim();
      if (email === '') return [{ field: 'email', message: t.contact.emailMissing }];
      const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 200;
      return isAddress ? [] : [{ field: 'email', message: t.contact.emailWrong }];
    }
    case 'letter':
      if (answers.postalAddress.trim() === '') {
        return [{ field: 'postalAddress', message: t.contact.postalAddressMissing }];
      }
      return lengthErrors(answers, { field: 'postalAddress', most: 300 }, t);
  }
}

function linesOfWay(way: ContactWay, answers: Answers, t: FormMessages): readonly string[] {
  const label = t.contact.ways[way];
  switch (way) {
    case 'phone': {
      const choice = someoneElseChoices.find((each) => each === answers.ifSomeoneElseAnswers) ?? 'first-name';
      return [`${label}: ${leftToRight(answers.phone.trim())}`, t.contact.someoneElseSummary[choice]];
    }
    case 'email':
      return [`${label}: ${leftToRight(answers.email.trim())}`];
    case 'letter':
      return [`${label}:`, ...answers.postalAddress.trim().split(/\n+/).map(isolated)];
  }
}

function ContactFields({ t, answers, errors }: FieldsProps) {
  const words = t.contact;
  const followUps: Readonly<Record<ContactWay, ReactNode>> = {
    phone: (
      <>
        <TextField
          t={t}
          name="phone"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          value={answers.phone}
          error={errors.phone}
          autoComplete="tel"
          width="medium"
        />
        <Choices
          t={t}
          name="ifSomeoneElseAnswers"
          legend={words.someoneElse}
          hint={words.someoneElseHint}
          value={answers.ifSomeoneElseAnswers}
          error={errors.ifSomeoneElseAnswers}
          choices={someoneElseChoices.map((value) => ({ value, label: words.someoneElseOptions[value] }))}
        />
      </>
    ),
    email: (
      <TextField
        t={t}
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        value={answers.email}
        error={errors.email}
        autoComplete="email"
      />
    ),
    letter: (
      <TextArea
        t={t}
        name="postalAddress"
        label={words.postalAddress}
        hint={words.postalAddressHint}
        value={answers.postalAddress}
        error={errors.postalAddress}
        rows={4}
        autoComplete="street-address"
      />
    ),
  };
  return (
    <Choices
      t={t}
      name="contactWay"
      legend={<QuestionHeading>{words.title}</QuestionHeading>}
      hint={words.hint}
      value={answers.contactWay}
      error={errors.contactWay}
      choices={contactWays.map((way) => ({ value: way, label: words.ways[way], followUp: followUps[way] }))}
    />
  );
}
