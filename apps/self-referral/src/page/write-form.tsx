import type { ReceiptKeys } from '../door/door';
import type { FollowMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { IntentForm } from '../part/intent-form';
import { ReceiptKeyFields } from '../part/receipt-key-fields';
import { Section } from '../part/section';
import { SubmitButton } from '../part/submit-button';
import { TextArea } from '../part/text-area';
import type { Route } from '../route/route';

type WriteFormProps = {
  readonly t: FollowMessages;
  readonly route: Route;
  readonly keys: ReceiptKeys;
  /** What makes the message the same when it is sent again. */
  readonly messageId: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly isBusy: boolean;
};

/** Where one adds something that the team should know. */
export function WriteForm({ t, route, keys, messageId, text, error, isBusy }: WriteFormProps) {
  const words = t.write;
  return (
    <Section title={words.title}>
      <IntentForm t={t} intent="write-on-receipt" route={route}>
        <ReceiptKeyFields {...keys} />
        <TextArea t={t} name="text" label={words.label} hint={words.hint} value={text} rows={4} error={error} />
        <input type="hidden" name="messageId" value={messageId} />
        <Actions>
          <SubmitButton isQuiet isBusy={isBusy}>
            {isBusy ? words.sending : words.send}
          </SubmitButton>
        </Actions>
      </IntentForm>
    </Section>
  );
}
