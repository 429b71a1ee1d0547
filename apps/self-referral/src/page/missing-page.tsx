import type { Messages } from '../messages/messages';
import { Heading } from '../part/heading';
import { pathOf } from '../route/route';

export function MissingPage({ t }: { readonly t: Messages }) {
  return (
    <>
      <Heading>{t.missing.title}</Heading>
      <p>{t.missing.text}</p>
      <p>
        <a href={pathOf({ page: 'start' }, t.language)}>{t.frame.toStart}</a>
      </p>
    </>
  );
}
