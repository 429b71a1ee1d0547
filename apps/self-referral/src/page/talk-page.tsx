import type { Messages } from '../messages/messages';
import type { TeamWords } from '../messages/team-words';
import { Heading } from '../part/heading';
import { Section } from '../part/section';
import { pathOf, type Route } from '../route/route';

type TalkPageProps = {
  readonly t: Messages;
  readonly team: TeamWords;
  /** Every team, to choose from when none is chosen. */
  readonly teams: readonly NonNullable<TeamWords>[];
  /** The page of a form under way. */
  readonly formPage: Route | null;
};

export function TalkPage({ t, team, teams, formPage }: TalkPageProps) {
  const words = t.talk;
  return (
    <>
      <Heading>{words.title}</Heading>
      <Section title={words.callTitle}>
        <p>{words.call(team)}</p>
        {team === null && teams.length > 0 ? (
          <ul>
            {teams.map((each) => (
              <li key={each.name}>{words.teamLine(each)}</li>
            ))}
          </ul>
        ) : null}
        <p>{words.callNoReason}</p>
      </Section>
      <Section title={words.visitTitle}>
        <p>{words.visit}</p>
      </Section>
      <Section title={words.helpTitle}>
        <p>{words.help}</p>
      </Section>
      <Section title={words.protectedTitle}>
        <p>{words.protectedText}</p>
      </Section>
      <Section title={words.urgentTitle}>
        <p>{words.urgent}</p>
      </Section>
      <p>
        <a href={pathOf(formPage ?? { page: 'start' }, t.language)}>
          {formPage === null ? t.frame.toStart : t.frame.backToForm}
        </a>
      </p>
    </>
  );
}
