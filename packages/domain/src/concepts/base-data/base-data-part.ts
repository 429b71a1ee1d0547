import * as z from 'zod/mini';
import type { Label } from '../label/label';
import { personFieldLabels } from '../same-person/person-merge';

export const personParts = ['identity', 'contact', 'home'] as const;
/** What is said of the person, in whichever case. */
export const PersonPart = z.enum(personParts);
export type PersonPart = z.output<typeof PersonPart>;

export const participationParts = ['enrolment', 'income', 'coach'] as const;
/** What is said of one participation. */
export const ParticipationPart = z.enum(participationParts);
export type ParticipationPart = z.output<typeof ParticipationPart>;

export const baseDataParts = [...personParts, ...participationParts] as const;
/** Base data (grunduppgifter) by what belongs together: each is changed by itself. */
export const BaseDataPart = z.enum(baseDataParts);
export type BaseDataPart = z.output<typeof BaseDataPart>;

export const baseDataPartLabels: Readonly<Record<BaseDataPart, Label>> = {
  identity: { sv: 'Vem personen är', en: 'Who the person is' },
  contact: { sv: 'Så når ni personen', en: 'How to reach the person' },
  home: { sv: 'Var personen bor', en: 'Where the person lives' },
  enrolment: { sv: 'Vid inskrivningen', en: 'At enrolment' },
  income: { sv: 'Försörjning nu', en: 'Income source now' },
  coach: { sv: 'Handledare', en: 'Coach' },
};

export const fieldsOfPart = {
  identity: ['givenName', 'familyName', 'identityNumber', 'birthDate', 'sex'],
  contact: ['phone', 'email'],
  home: ['postalAddress', 'municipality'],
  enrolment: ['enrolledOn', 'incomeSource', 'publicSupportMonthsBefore', 'firstStep'],
  income: ['incomeSource'],
  coach: ['coachId'],
} as const satisfies Record<BaseDataPart, readonly string[]>;

export const baseDataFields = [
  ...fieldsOfPart.identity,
  ...fieldsOfPart.contact,
  ...fieldsOfPart.home,
  ...fieldsOfPart.enrolment,
  ...fieldsOfPart.coach,
] as const;
export const BaseDataField = z.enum(baseDataFields);
export type BaseDataField = z.output<typeof BaseDataField>;

export const baseDataFieldLabels: Readonly<Record<BaseDataField, string>> = {
  ...personFieldLabels,
  enrolledOn: 'Inskriven',
  incomeSource: 'Försörjning',
  publicSupportMonthsBefore: 'Tid i offentlig försörjning',
  firstStep: 'Första steget',
  coachId: 'Handledare',
};

export const baseDataChangeKinds = ['correction', 'change'] as const;
/** Whether what stood was wrong from the beginning (rättelse), or was right until a day (ändring). */
export const BaseDataChangeKind = z.enum(baseDataChangeKinds, 'Välj om det är en rättelse eller en ändring.');
export type BaseDataChangeKind = z.output<typeof BaseDataChangeKind>;

export const baseDataChangeKindLabels: Readonly<Record<BaseDataChangeKind, Label>> = {
  correction: { sv: 'Rättelse', en: 'Correction' },
  change: { sv: 'Ändring', en: 'Change' },
};

/** What held on one day in the past can only be put right. */
export function kindsOfPart(part: BaseDataPart): readonly BaseDataChangeKind[] {
  return part === 'enrolment' ? ['correction'] : baseDataChangeKinds;
}

export function isPersonPart(part: BaseDataPart): part is PersonPart {
  return PersonPart.safeParse(part).success;
}

/**
 * Which figures count a field, in the words of a reader; by part, since a later income source is in none. Who the person is has no
 * days: the figures of every period count the sex and the birth date as they stand.
 */
export const figuresCounting: Readonly<Record<BaseDataPart, Partial<Record<BaseDataField, string>>>> = {
  identity: { birthDate: 'ålder', sex: 'kön' },
  contact: {},
  home: {},
  enrolment: {
    enrolledOn: 'när deltagaren började, ålder, väntetid och genomströmningstid',
    incomeSource: 'försörjning vid inskrivningen',
    publicSupportMonthsBefore: 'tid i offentlig försörjning',
  },
  income: {},
  coach: {},
};

/** The figures that are counted anew when the fields change, in words; empty when none is. */
export function figuresThatFollow(part: BaseDataPart, fields: readonly BaseDataField[]): readonly string[] {
  return fields.flatMap((field) => figuresCounting[part][field] ?? []);
}
