/** The questions in the order that they are asked. */
export const questionIds = [
  'name',
  'contact',
  'birth-date',
  'municipality',
  'hopes',
  'works-already',
  'support-today',
  'income',
  'practical-needs',
  'consent',
] as const;
export type QuestionId = (typeof questionIds)[number];
