import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { pathOf, type Route } from '../route/route';

type GoButtonProps = {
  readonly t: Messages;
  readonly to: Route;
  /** The page that the button stands on. */
  readonly from: Route;
  readonly className: string;
  readonly children: ReactNode;
};

/**
 * Leads to another page of the form, with what stands on this one. It is a button because the answers travel with it where
 * there is no script: a link would leave them behind.
 */
export function GoButton({ t, to, from, className, children }: GoButtonProps) {
  return (
    <button
      type="submit"
      name="go"
      value="yes"
      form={goFormOf(from)}
      formAction={pathOf(to, t.language)}
      className={className}
    >
      {children}
    </button>
  );
}

/** The form that the buttons of a page belong to: the question's own, so that what was just typed goes along. */
export function goFormOf({ page }: Route): string {
  return page === 'question' ? answerFormId : goFormId;
}

export const answerFormId = 'answer';
export const goFormId = 'go';
