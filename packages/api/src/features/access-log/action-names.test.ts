import { providerRoleActions, sessionActions } from '@kraften/db/records/session-event';
import { accessActions } from '@kraften/domain/concepts/access-log/access-action';
import { expect, test } from 'vitest';
import { doors, proceduresOf } from '../../testing/permission-matrix/doors';

/** What is logged under another name than a procedure's. */
const others = [
  ...sessionActions,
  ...providerRoleActions,
  'selfReferral.amend',
  'transfer:receive',
  'calendar.feed',
  'meetingShare.opened',
];

test('every action that is logged has a name for its reader, and no other has', () => {
  const paths = proceduresOf(doors).procedures.map(({ path }) => path);
  expect(Object.keys(accessActions).toSorted()).toEqual([...new Set([...paths, ...others])].toSorted());
});
