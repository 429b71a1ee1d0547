import { DialogHead } from '@kraften/ui/dialog/dialog-head';
import { CoachForm } from './coach-form';
import { FollowUpsForm } from './follow-ups-form';
import { GroupForm } from './group-form';
import { type ManyAction, manyActionLabels } from './many-action';
import type { ManyFormProps } from './many-record';

/** The form of what is to be done to those who were chosen. */
export function ManyDialog({ action, ...form }: ManyFormProps & { readonly action: ManyAction }) {
  return (
    <>
      <DialogHead title={manyActionLabels[action]} onClose={form.onCancel} />
      {action === 'coach' && <CoachForm {...form} />}
      {action === 'follow-up' && <FollowUpsForm {...form} />}
      {action === 'group' && <GroupForm {...form} />}
    </>
  );
}
