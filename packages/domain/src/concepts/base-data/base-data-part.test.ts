import { expect, it } from 'vitest';
import { baseDataParts, fieldsOfPart, figuresThatFollow, kindsOfPart } from './base-data-part';

it('says which figures count what held at enrolment, and who the person is', () => {
  expect(figuresThatFollow('enrolment', ['incomeSource', 'firstStep'])).toEqual(['försörjning vid inskrivningen']);
  expect(figuresThatFollow('identity', ['sex', 'givenName'])).toEqual(['kön']);
});

it('has no figure that counts a later income source, a coach, or how to reach a person', () => {
  for (const part of ['income', 'coach', 'contact', 'home'] as const) {
    expect(figuresThatFollow(part, fieldsOfPart[part])).toEqual([]);
  }
});

it('lets everything be corrected, and all but what held at enrolment change', () => {
  expect(baseDataParts.filter((part) => kindsOfPart(part).includes('correction'))).toEqual(baseDataParts);
  expect(baseDataParts.filter((part) => !kindsOfPart(part).includes('change'))).toEqual(['enrolment']);
});
