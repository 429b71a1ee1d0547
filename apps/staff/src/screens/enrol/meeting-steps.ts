import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';

/** The meeting in the order one talks about it. `segment` is the step's address, `asks` the beginnings of its fields' names. */
export const meetingSteps = [
  { segment: 'grunduppgifter', title: 'Grunduppgifter', asks: ['person'] },
  {
    segment: 'forsorjning',
    title: 'Försörjning',
    asks: ['incomeSource', 'supportYears', 'supportMonths', 'publicSupportMonthsBefore'],
  },
  { segment: 'samtycken', title: 'Samtycken', asks: ['consents'] },
  {
    segment: 'forsta-steget',
    title: 'Handledare och första steget',
    asks: ['coachId', 'enrolledOn', 'firstStep', 'booking'],
  },
  { segment: 'forsakring', title: 'Försäkring', asks: ['insurance', 'insuranceToRegister'] },
  { segment: 'kontrollera', title: 'Kontrollera och skriv in', asks: [] },
] as const satisfies readonly { segment: string; title: string; asks: readonly string[] }[];

export type MeetingStep = (typeof meetingSteps)[number];
export type StepSegment = MeetingStep['segment'];

/** The step at an address; the first where the address names none. */
export function stepAt(segment: string | undefined): MeetingStep {
  return meetingSteps.find((step) => step.segment === segment) ?? meetingSteps[0];
}

export function stepAfter({ segment }: MeetingStep): MeetingStep | null {
  return meetingSteps[meetingSteps.findIndex((step) => step.segment === segment) + 1] ?? null;
}

export function stepBefore({ segment }: MeetingStep): MeetingStep | null {
  return meetingSteps[meetingSteps.findIndex((step) => step.segment === segment) - 1] ?? null;
}

/** The step that asks for the field at a path such as `consents.0.keptAt`. */
export function stepOfField(field: string): MeetingStep | null {
  const isAsked = (name: string) => field === name || field.startsWith(`${name}.`);
  return meetingSteps.find(({ asks }) => asks.some(isAsked)) ?? null;
}

/** What is wrong in one step. */
export function errorsIn(step: MeetingStep, errors: readonly FieldError[]): readonly FieldError[] {
  return errors.filter(({ field }) => stepOfField(field)?.segment === step.segment);
}
