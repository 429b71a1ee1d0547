import { formLanguages, languageTags } from '@kraften/domain/concepts/self-referral/form-language';
import { languageNames } from '../messages/language-names';
import type { Messages } from '../messages/messages';
import { pathOf, type Route } from '../route/route';

type LanguageChoiceProps = {
  readonly t: Messages;
  readonly route: Route;
  /** The team of the form, which the start page's address may have named. */
  readonly teamSlug: string | null;
};

/** The same page in each language, by the name that its readers know. */
export function LanguageChoice({ t, route, teamSlug }: LanguageChoiceProps) {
  const team = route.page === 'start' && teamSlug !== null ? `?team=${encodeURIComponent(teamSlug)}` : '';
  return (
    <nav className="page languages screen-only" aria-label={t.frame.languages}>
      <ul className="language-list">
        {formLanguages.map((language) => (
          <li className="language" key={language}>
            <a
              className="language-link"
              href={pathOf(route, language) + team}
              hrefLang={languageTags[language]}
              lang={languageTags[language]}
              dir="auto"
              aria-current={language === t.language ? 'true' : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
