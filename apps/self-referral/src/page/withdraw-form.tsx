import type { ReceiptKeys } from '../door/door';
import type { FollowMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { errorId } from '../part/described-by';
import { FieldNotes } from '../part/field-notes';
import { IntentForm } from '../part/intent-form';
import { Option } from '../part/option';
import { ReceiptKeyFields } from '../part/receipt-key-fields';
import { Section } from '../part/section';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';

type WithdrawFormProps = {
  readonly t: FollowMessages;
  readonly route: Route;
  readonly keys: ReceiptKeys;
  readonly error: string | undefined;
  readonly isBusy: boolean;
};

/** Where one takes the referral back. A box is ticked first, so that it doesn't happen by a slip of the finger. */
export function WithdrawForm({ t, route, keys, error, isBusy }: WithdrawFormProps) {
  const words = t.withdraw;
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <IntentForm t={t} intent="withdraw" route={route}>
        <ReceiptKeyFields {...keys} />
        <div className={error === undefined ? 'field' : 'field wrong'}>
          <FieldNotes t={t} name="withdraw" error={error} />
          <Option
            type="checkbox"
            id="withdraw"
            name="withdraw"
            value="yes"
            isChosen={false}
            label={words.ask}
            error={error === undefined ? undefined : errorId('withdraw')}
          />
        </div>
        <Actions>
          <SubmitButton isQuiet isBusy={isBusy}>
            {isBusy ? words.withdrawing : words.confirm}
          </SubmitButton>
        </Actions>
      </IntentForm>
    </Section>
  );
}
