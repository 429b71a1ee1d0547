import type { ReceiptKeys, ReferralStatus } from '../door/door';
import { formatDateWithWeekday } from '../messages/format-date';
import type { FollowMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { Choices } from '../part/choices';
import { IntentForm } from '../part/intent-form';
import { ReceiptKeyFields } from '../part/receipt-key-fields';
import { Section } from '../part/section';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';

type VisitFormProps = {
  readonly t: FollowMessages;
  readonly route: Route;
  readonly keys: ReceiptKeys;
  readonly status: ReferralStatus;
  readonly error: string | undefined;
  readonly isBusy: boolean;
};

/** Where one chooses or moves the time of the study visit, among those that are free. */
export function VisitForm({ t, route, keys, status, error, isBusy }: VisitFormProps) {
  const words = t.visit;
  const { bookedVisit, visitTimes } = status;
  if (visitTimes.length === 0) {
    return bookedVisit === null ? (
      <Section title={words.noneTitle}>
        <p>{words.none}</p>
      </Section>
    ) : null;
  }
  return (
    <Section title={bookedVisit === null ? words.title : words.moveTitle}>
      <IntentForm t={t} intent="choose-visit" route={route}>
        <ReceiptKeyFields {...keys} />
        <Choices
          t={t}
          name="visitTime"
          legend={words.legend}
          hint={words.hint}
          value=""
          error={error}
          choices={visitTimes.map((time) => ({
            value: `${time.visitOn} ${time.standingTimeId}`,
            label: words.time(formatDateWithWeekday(time.visitOn, t.dates), time.visitTime),
            hint: time.place,
          }))}
        />
        <Actions>
          <SubmitButton isBusy={isBusy}>
            {isBusy ? words.choosing : bookedVisit === null ? words.choose : words.move}
          </SubmitButton>
        </Actions>
      </IntentForm>
    </Section>
  );
}
