import { differingFields, personFieldLabels } from '@kraften/domain/concepts/same-person/person-merge';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { apiClient } from '../../app/api/api-client';
import { refreshSamePerson } from '../../app/api/refresh';
import { ActionArea, type ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { personFieldText } from '../../parts/person/person-field-text';
import type { Referral } from '../../parts/referral/referral-record';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import css from './referral.module.css';

type Merge = Referral['merges'][number];

/** What stood in the rows that were made one person, and the way back. */
export function PersonMerges({ referral: { merges } }: { readonly referral: Referral }) {
  if (merges.length === 0) return null;
  return (
    <Section
      title="Sammanslagna uppgifter"
      description="Det som stod på de båda innan de blev en person. Inget är borta."
    >
      {merges.map((merge, index) => (
        <div key={merge.mergeId} className={css['merge']}>
          <p>
            Slogs ihop {formatDate(merge.mergedAt.slice(0, 10))}
            {merge.mergedBy !== null && ` av ${merge.mergedBy}`}.
          </p>
          <DefinitionList
            layout="beside"
            facts={differingFields(merge).map((name) => ({
              term: personFieldLabels[name],
              value: `${personFieldText(merge.kept, name)} · ${personFieldText(merge.merged, name)}`,
            }))}
          />
          {index === 0 && (
            <ActionArea
              actions={[
                {
                  id: 'undo',
                  label: 'Ångra sammanslagningen',
                  available: true,
                  form: (panel) => <UndoForm merge={merge} panel={panel} />,
                },
              ]}
            />
          )}
        </div>
      ))}
    </Section>
  );
}

function UndoForm({ merge: { mergeId }, panel }: { readonly merge: Merge; readonly panel: ActionPanel }) {
  const form = useSendingForm<Record<never, never>, string>({
    initialValues: {},
    read: () => ({ ok: true, value: mergeId }),
    send: async (id) => {
      await apiClient.samePerson.undoMerge.mutate({ mergeId: id });
      await refreshSamePerson();
    },
    onSaved: () => panel.done('De är två personer igen, med var sina uppgifter.'),
  });
  return (
    <SendingFormFrame form={form} label="Ångra sammanslagningen">
      <p>De blir två personer igen, var och en med sina egna uppgifter och remisser.</p>
      <p>Det går så länge inget har antecknats om personen efter sammanslagningen.</p>
      <PanelActions form={form} submit="Dela på personerna" panel={panel} />
    </SendingFormFrame>
  );
}
