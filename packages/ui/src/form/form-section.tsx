import type { ReactNode } from 'react';
import css from './form.module.css';

type FormSectionProps = {
  readonly title: string;
  readonly description?: string;
  readonly children: ReactNode;
};

/** Fields that belong together, under a heading of their own. */
export function FormSection({ title, description, children }: FormSectionProps) {
  return (
    <fieldset className={css['section']}>
      <legend className={css['legend']}>{title}</legend>
      {description !== undefined && <p className={css['lead']}>{description}</p>}
      {children}
    </fieldset>
  );
}

/** Short fields side by side where there is room. */
export function FormRow({ children }: { readonly children: ReactNode }) {
  return <div className={css['row']}>{children}</div>;
}
