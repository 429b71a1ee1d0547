import type { FormMessages } from '../messages/messages';
import type { TeamWords } from '../messages/team-words';
import { Heading } from '../part/heading';
import { Section } from '../part/section';
import { pathOf } from '../route/route';

export function CancelledPage({ t, team }: { readonly t: FormMessages; readonly team: TeamWords }) {
  return (
    <>
      <Heading>{t.cancel.doneTitle}</Heading>
      <p className="lead">{t.cancel.doneText}</p>
      <Section title={t.talk.title}>
        <p>{t.talk.call(team)}</p>
        <p>{t.talk.callNoReason}</p>
      </Section>
      <p>
        <a href={pathOf({ page: 'start' }, t.language)}>{t.frame.toStart}</a>
      </p>
    </>
  );
}
