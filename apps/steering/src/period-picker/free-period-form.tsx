import type { Period } from '@kraften/domain/concepts/period/period';
import { DateField } from '@kraften/ui/field/date-field';
import { Form } from '@kraften/ui/form/form';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow } from '@kraften/ui/form/form-section';
import { useKraftenForm } from '@kraften/ui/form/use-kraften-form';
import { freePeriod, freePeriodErrors, type WrittenDays } from '../period/free-period';
import type { PeriodChoice } from '../period/period-choice';
import type { Choosable } from '../period/period-options';

type FreePeriodFormProps = {
  readonly initial: Period;
  readonly choosable: Choosable;
  readonly onChoose: (choice: PeriodChoice) => void;
};

/** Any first and last day. */
export function FreePeriodForm({ initial, choosable, onChoose }: FreePeriodFormProps) {
  const initialValues: WrittenDays = initial;
  const form = useKraftenForm({
    initialValues,
    warnOnLeave: false,
    validate: (days) => freePeriodErrors(days, choosable),
    submit: async () => [],
    onSaved: (days) => {
      const choice = freePeriod(days);
      if (choice !== null) onChoose(choice);
    },
  });
  const first = choosable.firstEnrolledOn === null ? {} : { min: choosable.firstEnrolledOn };

  return (
    <Form form={form} label="Egna datum">
      <FormRow>
        <DateField label="Första dag" {...form.field('from')} {...first} max={choosable.today} />
        <DateField label="Sista dag" {...form.field('to')} {...first} />
      </FormRow>
      <FormActions form={form} submit="Visa perioden" />
    </Form>
  );
}
