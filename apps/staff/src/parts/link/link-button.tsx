import { AppLink } from '@kraften/ui/navigation/app-link';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

type LinkButtonProps = {
  readonly href: string;
  /** What the page asks for first is filled. */
  readonly variant?: 'filled' | 'default';
  readonly children: ReactNode;
};

/** A link that leads to doing something, and so looks like a button. */
export function LinkButton({ href, variant = 'default', children }: LinkButtonProps) {
  return (
    <Button variant={variant} renderRoot={(props) => <AppLink {...props} href={href} />}>
      {children}
    </Button>
  );
}
