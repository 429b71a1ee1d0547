import {
  isSameView,
  SavedView as SavedViewDraft,
  type ViewFilters,
} from '@kraften/domain/concepts/saved-view/saved-view';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { Button } from '@mantine/core';
import { api, apiClient } from '../../../app/api/api-client';
import { queryClient } from '../../../app/api/query-client';
import { refreshSavedViews } from '../../../app/api/refresh';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { type SavedView, sendView } from './use-saved-views';

type Values = {
  readonly name: string;
  readonly isFirst: boolean;
  readonly overwrites: boolean;
  readonly isShared: boolean;
};

type ViewFormProps = {
  readonly view: SavedView;
  /** How the list is looked at now. */
  readonly now: ViewFilters;
  readonly mayShare: boolean;
  readonly onSaved: (text: string) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
};

/** Changes a view of one's own: its name, what it shows, whether the list opens with it, and whether the team sees it. */
export function ViewForm({ view, now, mayShare, onSaved, onRemove, onCancel }: ViewFormProps) {
  const { viewId } = view;
  const form = useSendingForm<Values, SavedViewDraft & { readonly isShared: boolean }>({
    initialValues: { name: view.name, isFirst: view.isFirst, overwrites: false, isShared: view.isShared },
    read: ({ overwrites, isShared, ...values }) => {
      const draft = readInput(SavedViewDraft, { ...values, filters: overwrites ? now : view.filters });
      return draft.ok ? { ok: true, value: { ...draft.value, isShared } } : draft;
    },
    record: {
      version: view.version,
      reload: async () => {
        const views = await queryClient.fetchQuery({ ...api.savedView.list.queryOptions(), staleTime: 0 });
        return views.find((each) => each.viewId === viewId)?.version ?? view.version;
      },
    },
    send: async ({ isShared, ...draft }, version) => {
      const saved = await apiClient.savedView.save.mutate({ viewId, version, view: draft, removed: false });
      if (isShared !== view.isShared) await apiClient.savedView.share.mutate({ viewId, version: saved, isShared });
      await refreshSavedViews();
    },
    onSaved: ({ name }) => onSaved(`Vyn ${name.trim()} är sparad.`),
  });
  return (
    <SendingFormFrame form={form} label={`Ändra ${view.name}`}>
      <TextField label="Namn" hint={nameHint} {...form.field('name')} />
      {!isSameView(view.filters, now) && (
        <CheckboxField
          label="Byt till det som listan visar nu"
          hint="Filter, ordning och kolumner."
          {...form.field('overwrites')}
        />
      )}
      <CheckboxField label="Öppna listan med den här vyn" {...form.field('isFirst')} />
      {mayShare && <CheckboxField label="Dela med teamet" {...form.field('isShared')} />}
      <FormActions form={form} submit="Spara vyn">
        <Button variant="default" onClick={onCancel}>
          Avbryt
        </Button>
        <Button variant="subtle" color="red" onClick={onRemove}>
          Ta bort vyn
        </Button>
      </FormActions>
    </SendingFormFrame>
  );
}

export const nameHint = 'Skriv inget som säger vem någon är.';

type NewViewFormProps = {
  readonly viewId: string;
  readonly now: ViewFilters;
  readonly onSaved: (text: string) => void;
};

/** Keeps what the list shows now, under a name. */
export function NewViewForm({ viewId, now, onSaved }: NewViewFormProps) {
  const form = useSendingForm<{ readonly name: string }, SavedViewDraft>({
    initialValues: { name: '' },
    read: (values) => readInput(SavedViewDraft, { ...values, filters: now, isFirst: false }),
    send: async (draft) => await sendView({ viewId, version: 0 }, draft),
    onSaved: ({ name }) => onSaved(`Vyn ${name.trim()} är sparad.`),
  });
  return (
    <SendingFormFrame form={form} label="Spara en vy">
      <TextField label="Vad ska vyn heta?" hint={nameHint} autoComplete="off" {...form.field('name')} />
      <FormActions form={form} submit="Spara det som visas nu" />
    </SendingFormFrame>
  );
}
