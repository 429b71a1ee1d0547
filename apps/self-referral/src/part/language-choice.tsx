import { formLanguages, languageTags } from '@kraften/domain/concepts/self-referral/form-language';
import { languageNames } from '../messages/language-names';
import type { Messages } from '../messages/messages';
import { pathOf, pathWithTeam, type Route } from '../route/route';
import { useCarried } from './carried-draft';
import { goFormOf } from './go-button';

type LanguageChoiceProps = {
  readonly t: Messages;
  readonly route: Route;
  /** The team of the form, which the start page's address may have named. */
  readonly teamSlug: string | null;
  /** Something stands on the page, or travels with it, that a link would leave behind. */
  readonly isCarrying: boolean;
};

/**
 * The same page in each language, by the name that its readers know. Where something would be left behind the languages are buttons,
 * which take it along also without a script. A receipt that no script remembers can't be shown twice, so there the choice is left out.
 */
export function LanguageChoice({ t, route, teamSlug, isCarrying }: LanguageChoiceProps) {
  const carried = useCarried();
  if (carried !== null && route.page === 'sent') return null;
  return (
    <nav className="page languages screen-only" aria-label={t.frame.languages}>
      <ul className="language-list">
        {formLanguages.map((language) => {
          const path = pathOf(route, language);
          const shared = {
            lang: languageTags[language],
            dir: 'auto',
            'aria-current': language === t.language ? 'true' : undefined,
          } as const;
          return (
            <li className="language" key={language}>
              {isCarrying ? (
                <button
                  type="submit"
                  name="go"
                  value="yes"
                  form={goFormOf(route)}
                  formAction={path}
                  className="link language-link"
                  {...shared}
                >
                  {languageNames[language]}
                </button>
              ) : (
                <a
                  href={route.page === 'start' && teamSlug !== null ? pathWithTeam(path, teamSlug) : path}
                  hrefLang={languageTags[language]}
                  className="language-link"
                  {...shared}
                >
                  {languageNames[language]}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
