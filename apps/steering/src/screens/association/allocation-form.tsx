import { Allocation } from '@kraften/domain/concepts/budget/budget-year';
import { oreText, readOre } from '@kraften/domain/concepts/budget/ore';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { failure, type Result } from '@kraften/domain/result';
import { Notice } from '@kraften/ui/feedback/notice';
import { DateField } from '@kraften/ui/field/date-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { Form } from '@kraften/ui/form/form';
import { FormActions } from '@kraften/ui/form/form-actions';
import { useKraftenForm } from '@kraften/ui/form/use-kraften-form';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { refusalCode, refusalMessage, steeringClient } from '../../door/steering-door';
import { kronor } from '../../parts/kronor';
import type { MoneyOfTeam } from './allocations';
import css from './association.module.css';

type Values = { readonly allocatedOre: string; readonly decidedOn: string | null; readonly note: string };

type AllocationFormProps = {
  readonly team: { readonly teamId: string; readonly teamName: string };
  readonly year: number;
  /** As it stands; null where nothing is decided. */
  readonly allocation: MoneyOfTeam['allocation'];
  readonly reload: () => Promise<void>;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
};

/** What a team is given for a year. What somebody else has saved meanwhile is shown, and saved over only by a second press. */
export function AllocationForm({ team, year, allocation, reload, onCancel, onSaved }: AllocationFormProps) {
  const { teamId, teamName } = team;
  const [version, setVersion] = useState(allocation?.version ?? 0);
  const stands = allocation?.version ?? 0;
  const isChanged = stands !== version;
  const form = useKraftenForm<Values>({
    initialValues: {
      allocatedOre: allocation?.allocatedOre == null ? '' : oreText(allocation.allocatedOre),
      decidedOn: allocation?.decidedOn ?? null,
      note: allocation?.note ?? '',
    },
    validate: (values) => {
      const read = readAllocation(values);
      return read.ok ? [] : read.problem;
    },
    submit: async (values) => {
      const read = readAllocation(values);
      if (!read.ok) return read.problem;
      try {
        await steeringClient.budget.allocate.mutate({
          ...{ teamId, year, allocation: read.value },
          version: isChanged ? stands : version,
        });
      } catch (error) {
        if (refusalCode(error) === 'CONFLICT') await reload();
        throw error;
      }
      setVersion(version + 1);
      await reload();
      return [];
    },
    failureMessage: refusalMessage,
    onSaved,
  });
  return (
    <div className={css['form']}>
      <Form form={form} label={`Tilldelat till ${teamName} för ${year}`}>
        {isChanged && !form.pending && (
          <Notice kind="info" title="Tilldelningen har ändrats medan du skrev">
            Nu står {kronor(allocation?.allocatedOre ?? null)}. Sparar du igen gäller det du har skrivit.
          </Notice>
        )}
        <TextField
          label={`Tilldelat för ${year}, kronor`}
          hint="Lämna tomt så länge förbundet inte har beslutat."
          optional
          inputMode="text"
          width="medium"
          autoComplete="off"
          {...form.field('allocatedOre')}
        />
        <DateField label="Beslutsdag" optional {...form.field('decidedOn')} />
        <TextArea label="Anteckning till teamet" optional rows={2} {...form.field('note')} />
        <FormActions form={form} submit="Spara tilldelat">
          <Button variant="default" onClick={onCancel}>
            Avbryt
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

function readAllocation({ allocatedOre, decidedOn, note }: Values): Result<Allocation, readonly FieldError[]> {
  const amount = readOre(allocatedOre);
  if (!amount.ok) return failure([{ field: 'allocatedOre', message: amount.problem }]);
  const read = Allocation.safeParse({ allocatedOre: amount.value, decidedOn: decidedOn || null, note });
  return read.success ? { ok: true, value: read.data } : failure(fieldErrorsOf(read.error));
}
