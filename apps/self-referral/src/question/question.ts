import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { ReactNode } from 'react';
import type { Answers, FieldName } from '../draft/draft';
import type { FormMessages } from '../messages/messages';
import type { TeamWords } from '../messages/team-words';
import type { QuestionId } from './question-id';

/** What is wrong with a field, in words that say what to do. */
export type FieldError = { readonly field: FieldName; readonly message: string };

export type FieldsProps = {
  readonly t: FormMessages;
  readonly answers: Answers;
  /** The message of each field that has one. */
  readonly errors: Readonly<Partial<Record<FieldName, string>>>;
  readonly team: TeamWords;
  /** The municipalities that have a team, the chosen team's first. */
  readonly municipalities: readonly string[];
};

/** One question: a page of its own, with its rules and its line among the answers. */
export type Question = {
  readonly id: QuestionId;
  readonly isOptional: boolean;
  readonly title: (t: FormMessages) => string;
  /** The fields as plain HTML, with the question as the page's heading; the same in the browser and on a server. */
  readonly Fields: (props: FieldsProps) => ReactNode;
  readonly check: (answers: Answers, t: FormMessages, today: CalendarDate) => readonly FieldError[];
  /** What the question is called among the answers, and the answer in lines, isolated where the reader wrote them; none without an answer. */
  readonly summary: (t: FormMessages) => string;
  readonly lines: (answers: Answers, t: FormMessages) => readonly string[];
};
