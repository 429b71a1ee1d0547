import { expect, test } from 'vitest';
import { caseOfAccess } from './case-of-access';

const about = (action: string, printedPage: string | null = null) =>
  caseOfAccess({ action, subjectId: 'id', printedPage })?.of ?? null;

test('an entry leads to the case that it is about', () => {
  expect(['participation.get', 'followUp.record', 'accessLog.extract'].map((action) => about(action))).toEqual(
    Array(3).fill('participation'),
  );
  expect([about('referral.get'), about('studyVisit.book')]).toEqual(['referral', 'referral']);
  expect([about('print.record', 'referral'), about('print.record', 'access-extract')]).toEqual([
    'referral',
    'participation',
  ]);
});

test('and to none when it is about none', () => {
  expect([about('report.get'), about('historicalReport.get'), about('print.record', 'report')]).toEqual(
    Array(3).fill(null),
  );
  expect(caseOfAccess({ action: 'participation.list', subjectId: null, printedPage: null })).toBeNull();
});
