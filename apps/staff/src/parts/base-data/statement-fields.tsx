import {
  type BaseDataChangeKind,
  type BaseDataField,
  type BaseDataPart,
  figuresThatFollow,
  kindsOfPart,
} from '@kraften/domain/concepts/base-data/base-data-part';
import { Notice } from '@kraften/ui/feedback/notice';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import { useMe } from '../../app/session/me';

/** What a form asks about a change beside the values. */
export type StatementValues = {
  readonly kind: BaseDataChangeKind | null;
  readonly fromOn: string | null;
  readonly reason: string;
};

/** Nothing chosen, where there is something to choose. */
export function newStatement(part: BaseDataPart): StatementValues {
  const [only, other] = kindsOfPart(part);
  return { kind: other === undefined ? (only ?? null) : null, fromOn: null, reason: '' };
}

type StatementFieldsProps = {
  readonly part: BaseDataPart;
  readonly fields: { readonly [Name in keyof StatementValues]: FieldBinding<StatementValues[Name]> };
  /** The fields that say something else than what stands. */
  readonly changed: readonly BaseDataField[];
  /** The first day from which it can hold. */
  readonly earliest?: string;
};

/** Whether what stood was wrong or has changed, from which day, and why; and which figures follow. */
export function StatementFields({ part, fields, changed, earliest }: StatementFieldsProps) {
  const { today } = useMe();
  const figures = figuresThatFollow(part, changed);
  const kinds = kindsOfPart(part);
  return (
    <>
      {kinds.length > 1 && (
        <RadioField
          label="Är det en rättelse eller en ändring?"
          options={kinds.map((value) => ({ value, ...kindTexts[value] }))}
          {...fields.kind}
        />
      )}
      {fields.kind.value === 'change' && (
        <DateField
          label="Gäller från och med"
          max={today}
          {...(earliest === undefined ? {} : { min: earliest })}
          {...fields.fromOn}
        />
      )}
      {figures.length > 0 && (
        <Notice kind="soon" title="Siffrorna räknas om" announce>
          Det gäller {figures.join(', ')}, i varje period som berörs. Rapporter som redan är utskrivna kan visa något
          annat. Skriv varför, så att skillnaden går att följa.
        </Notice>
      )}
      <TextArea
        label="Varför?"
        hint="Till exempel vem som berättade, eller var det rätta står. Skriv inget om någon annan."
        optional={figures.length === 0}
        rows={2}
        {...fields.reason}
      />
    </>
  );
}

const kindTexts: Readonly<Record<BaseDataChangeKind, { readonly label: string; readonly hint: string }>> = {
  correction: { label: 'Rättelse', hint: 'Det som står var fel från början.' },
  change: { label: 'Ändring', hint: 'Det som står var rätt, till en viss dag.' },
};
