import { type ReactNode, useEffect, useRef } from 'react';
import { AppLink } from '../navigation/app-link';
import css from './page.module.css';

type PageHeaderProps = {
  readonly title: string;
  /** The browser's tab, where the title is a person's name: the browser keeps tab titles in its history. */
  readonly tabTitle?: string;
  /** What the page is for, in a sentence. */
  readonly description?: ReactNode;
  /** Buttons for what one does here; the most usual first. */
  readonly actions?: ReactNode;
  /** The page one level up. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Badges and flags beside the title. */
  readonly marks?: ReactNode;
};

/** The page's title, also in the browser's tab, and what one can do here. */
export function PageHeader({ title, tabTitle = title, description, actions, back, marks }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${tabTitle} – Kraften`;
  }, [tabTitle]);

  useEffect(() => {
    if (focusIsLeftBehind()) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={css['header']}>
      {back && (
        <p className={`${css['back']} k-not-print`}>
          <AppLink href={back.href}>
            <span aria-hidden>← </span>
            {back.label}
          </AppLink>
        </p>
      )}
      <h1 ref={heading} className={css['title']} tabIndex={-1}>
        {title}
      </h1>
      {description !== undefined && <div className={css['description']}>{description}</div>}
      {marks !== undefined && <div className={css['marks']}>{marks}</div>}
      {actions !== undefined && <div className={`${css['actions']} k-not-print`}>{actions}</div>}
    </div>
  );
}

let isFirstPage = true;

/** On the way from another page: what had focus is gone, or was the link in the frame that led here. */
function focusIsLeftBehind(): boolean {
  const focused = document.activeElement;
  const leftBehind = focused === document.body || (focused?.matches('header :is(a, button)') ?? false);
  const moves = leftBehind && !isFirstPage;
  isFirstPage = false;
  return moves;
}
