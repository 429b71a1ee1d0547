import { expect, test } from 'vitest';
import { accessActions, accessActionText, accessKindLabels, accessKindOf, actionsOf } from './access-action';
import { PrintedPage } from './printed-page';

const unsaid = { printedPage: null, openingReason: null };

test('an action says in words what was done, and which page when something was printed', () => {
  expect(accessActionText({ ...unsaid, action: 'participation.get' })).toBe('Läste ett deltagande');
  expect(accessActionText({ ...unsaid, action: 'print.record', printedPage: 'participation' })).toBe(
    'Skrev ut: ett deltagande',
  );
  expect(accessActionText({ ...unsaid, action: 'print.record', printedPage: 'unheard of' })).toBe('Skrev ut');
});

test('an opened case is said with its reason, where there was one', () => {
  const opened = { ...unsaid, action: 'participation.get' };
  expect(accessActionText({ ...opened, openingReason: 'stand-in' })).toBe(
    'Läste ett deltagande. Skäl: Jag ersätter den som är handledare',
  );
  expect(accessActionText({ ...opened, openingReason: 'unheard of' })).toBe('Läste ett deltagande');
});

test('every page that can be printed has a name', () => {
  const names = PrintedPage.options.map((printedPage) =>
    accessActionText({ ...unsaid, action: 'print.record', printedPage }),
  );
  expect(new Set(names).size).toBe(PrintedPage.options.length);
});

test('an action that no table names is shown as it is', () => {
  for (const action of ['something.new', 'constructor']) {
    expect(accessActionText({ ...unsaid, action })).toBe(`Annat: ${action}`);
    expect(accessKindOf(action)).toBe('unknown');
  }
});

test('the kinds divide the actions', () => {
  const kinds = Object.keys(accessKindLabels);
  expect(Object.keys(accessActions).filter((action) => !kinds.includes(accessKindOf(action)))).toEqual([]);
  expect(actionsOf(['print', 'list'])).toEqual([
    'group.list',
    'group.get',
    'participation.list',
    'calendar.week',
    'calendar.feed',
    'calendar.link',
    'duty.list',
    'referral.list',
    'sharedCase.list',
    'disposal.preview',
    'disposal.list',
    'disposal.periods',
    'disposal.get',
    'report.explain',
    'queue.get',
    'intake.get',
    'meeting.list',
    'meetingProposal.list',
    'meetingDocument.list',
    'meetingShare.list',
    'employer.list',
    'import.read',
    'import.check',
    'import.list',
    'participation.export',
    'worksheet.make',
    'worksheet.export',
    'print.record',
  ]);
  expect(actionsOf(['unknown'])).toEqual([]);
});
