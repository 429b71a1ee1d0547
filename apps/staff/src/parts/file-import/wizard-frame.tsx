import { Notice } from '@kraften/ui/feedback/notice';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './file-import.module.css';
import type { WizardWork } from './use-wizard-work';

export type WizardStep<Id extends string> = { readonly id: Id; readonly label: string };

type WizardFrameProps<Id extends string> = {
  readonly label: string;
  readonly steps: readonly WizardStep<Id>[];
  readonly step: Id;
  readonly work: WizardWork;
  readonly children: ReactNode;
};

/** Round the steps from a file to what it becomes: which step it is, what went wrong, and what is being waited for. */
export function WizardFrame<Id extends string>({ label, steps, step, work, children }: WizardFrameProps<Id>) {
  const { failure, pending, progress } = work;
  return (
    <section className={css['wizard']} aria-label={label}>
      <ol className={css['steps']}>
        {steps.map(({ id, label: name }) => (
          <li key={id} aria-current={id === step ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      {failure !== null && (
        <Notice kind="error" announce>
          {failure}
        </Notice>
      )}
      <StepTitle key={step}>{steps.find(({ id }) => id === step)?.label}</StepTitle>
      {children}
      <div role="status" className={css['progress']}>
        {pending !== null && <Waiting what={pending} progress={progress} />}
      </div>
    </section>
  );
}

/** Takes focus when the step begins, unless the page does. */
function StepTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

function Waiting({ what, progress }: { readonly what: string; readonly progress: WizardWork['progress'] }) {
  const words = progress === null ? what : `${what} ${progress.done} av ${progress.all} rader`;
  return (
    <>
      <p>{words}</p>
      <progress aria-label={what} {...(progress === null ? {} : { value: progress.done, max: progress.all })} />
    </>
  );
}
