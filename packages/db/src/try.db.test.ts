import { expect, test } from 'vitest';
import { describeOnEachDatabase } from './testing/test-databases';

describeOnEachDatabase('try', (current) => {
  test('x', async () => {
    await current().database.ping();
    console.log(await current().sqlWithoutActor('select session_user::text, current_user::text'));
    await expect(current().sqlWithoutActor('select * from team')).rejects.toThrow('permission denied');
    await current().database.asOwner(async (tx) =>
      console.log(await tx.$queryRaw`select session_user::text, current_user::text`),
    );
    console.log(await current().sqlWithoutActor('select session_user::text, current_user::text'));
    console.log(await current().database.authClient.$queryRaw`select session_user::text, current_user::text`);
    console.log(await current().sqlWithoutActor('select session_user::text, current_user::text'));
    await current().database.authClient.user.findMany();
  });
});
