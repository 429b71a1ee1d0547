import {
  WorkPlace,
  type WorkPlaceStanding,
  workPlaceStandingLabels,
  workPlaceStandings,
} from '@kraften/domain/concepts/employer/employer';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshWorkTraining } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { newRecordId } from '../../parts/sending/new-record-id';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { type Employer, reloadEmployers } from '../../parts/work-training/work-training-record';

export type Place = Employer['places'][number];

type PlaceFormProps = {
  readonly employerId: string;
  /** The one that is changed; null for a new one. */
  readonly place: Place | null;
  readonly panel: ActionPanel;
};

type PlaceValues = {
  readonly tasks: string;
  readonly hours: string;
  readonly requirements: string;
  readonly standing: WorkPlaceStanding | null;
};

const emptyPlace: PlaceValues = { tasks: '', hours: '', requirements: '', standing: 'open' };

function valuesOf({ tasks, hours, requirements, standing }: Place): PlaceValues {
  return { tasks, hours, requirements, standing };
}

/** A place to train at: what one does there, how much, and what it asks for. */
export function PlaceForm({ employerId, place, panel }: PlaceFormProps) {
  const [newId] = useState(newRecordId);
  const placeId = place?.placeId ?? newId;
  const form = useSendingForm<PlaceValues, WorkPlace>({
    initialValues: place === null ? emptyPlace : valuesOf(place),
    read: (values) => readInput(WorkPlace, { ...values, employerId }),
    ...(place === null
      ? {}
      : {
          record: {
            version: place.version,
            reload: async () => {
              const { employers } = await reloadEmployers();
              const places = employers.flatMap((employer) => employer.places);
              return places.find((each) => each.placeId === placeId)?.version ?? place.version;
            },
          },
        }),
    send: async (input, version) => {
      await apiClient.employer.savePlace.mutate({ ...input, placeId, version });
      await refreshWorkTraining();
    },
    onSaved: () => panel.done('Platsen är sparad.'),
  });
  return (
    <SendingFormFrame form={form} label={place === null ? 'Lägg till plats' : 'Ändra platsen'}>
      <SettleConflict
        form={form}
        stands={place === null ? null : valuesOf(place)}
        fields={[
          { name: 'tasks', label: 'Vad man gör på platsen' },
          { name: 'hours', label: 'Tider' },
          { name: 'requirements', label: 'Vad platsen kräver' },
          { name: 'standing', label: 'Om platsen är ledig', show: (standing) => workPlaceStandingLabels[standing].sv },
        ]}
      />
      <TextArea
        label="Vad gör man på platsen?"
        hint="Arbetsgivaren kan få läsa det här på sitt blad. Skriv inget om en deltagare."
        rows={2}
        {...form.field('tasks')}
      />
      <TextField
        label="Tider"
        hint="Till exempel 10–20 timmar i veckan, helst förmiddagar."
        optional
        autoComplete="off"
        {...form.field('hours')}
      />
      <TextArea label="Vad kräver platsen?" optional rows={2} {...form.field('requirements')} />
      <RadioField
        label="Är platsen ledig?"
        options={optionsOf(workPlaceStandings, workPlaceStandingLabels)}
        {...form.field('standing')}
      />
      <PanelActions form={form} submit="Spara platsen" panel={panel} />
    </SendingFormFrame>
  );
}
