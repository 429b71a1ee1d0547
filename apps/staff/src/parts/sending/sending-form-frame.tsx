import { Notice } from '@kraften/ui/feedback/notice';
import { Form } from '@kraften/ui/form/form';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { failureMessage } from '../../app/api/failure';
import { LeaveUnsaved } from './leave-unsaved';
import type { SendingForm } from './use-sending-form';

type SendingFormFrameProps<Values extends object> = {
  readonly form: SendingForm<Values>;
  readonly label: string;
  /** What is written is kept as a draft: the page can be left at any time. */
  readonly kept?: boolean;
  /** Shows a field that stands on another page of the form, by the path of its error. */
  readonly showField?: (field: string) => void;
  readonly children: ReactNode;
};

/** A form with what can come in its way: errors, somebody else's change, and leaving with something unsaved. */
export function SendingFormFrame<Values extends object>(props: SendingFormFrameProps<Values>) {
  const { form, label, kept = false, showField, children } = props;
  return (
    <>
      <Form form={form} label={label} {...(showField === undefined ? {} : { showField })}>
        {form.conflict === 'found' && <LoadNew onLoad={form.loadNew} />}
        {form.conflict === 'read' && <NewIsRead />}
        {children}
      </Form>
      {!kept && <LeaveUnsaved isUnsaved={() => form.dirty} />}
    </>
  );
}

function LoadNew({ onLoad }: { readonly onLoad: () => Promise<void> }) {
  const [failure, setFailure] = useState<string | null>(null);
  const load = () => onLoad().catch((error: unknown) => setFailure(failureMessage(error)));
  return (
    <Notice kind="soon" title="Läs in det nya innan du sparar igen">
      <p>Sidan visar då vad som har ändrats. Det du har skrivit i formuläret står kvar.</p>
      {failure !== null && <p role="alert">{failure}</p>}
      <Button variant="default" onClick={() => void load()}>
        Läs in det nya
      </Button>
    </Notice>
  );
}

/** Takes focus, since the button that read the new is gone. */
function NewIsRead() {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice kind="info" announce>
        Det nya är inläst. Kontrollera det och spara sedan igen.
      </Notice>
    </div>
  );
}
