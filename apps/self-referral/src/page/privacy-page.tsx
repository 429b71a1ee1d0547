import type { Messages } from '../messages/messages';
import { Heading } from '../part/heading';
import { Section } from '../part/section';
import { pathOf, type Route } from '../route/route';

type PrivacyPageProps = { readonly t: Messages; readonly formPage: Route | null };

export function PrivacyPage({ t, formPage }: PrivacyPageProps) {
  return (
    <>
      <Heading>{t.privacy.title}</Heading>
      {t.privacy.sections.map(({ title, text }) => (
        <Section key={title} title={title}>
          <p>{text}</p>
        </Section>
      ))}
      <p>
        <a href={pathOf(formPage ?? { page: 'start' }, t.language)}>
          {formPage === null ? t.frame.toStart : t.frame.backToForm}
        </a>
      </p>
    </>
  );
}
