import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import type { FollowMessages, FollowTexts, FormMessages, FormTexts, Messages } from './messages';

/** The three modules of a language. */
export type LanguageTexts = {
  readonly front: () => Promise<Messages>;
  readonly form: () => Promise<FormTexts>;
  readonly follow: () => Promise<FollowTexts>;
};

/** Where each language is fetched, so that a reader carries no language but her own. */
export const languageTexts: Readonly<Record<Language, LanguageTexts>> = {
  sv: {
    front: () => import('./sv/sv').then(({ sv }) => sv),
    form: () => import('./sv/sv-form').then(({ svForm }) => svForm),
    follow: () => import('./sv/sv-follow').then(({ svFollow }) => svFollow),
  },
  'sv-lattlast': {
    front: () => import('./sv-lattlast/easy').then(({ easy }) => easy),
    form: () => import('./sv-lattlast/easy-form').then(({ easyForm }) => easyForm),
    follow: () => import('./sv-lattlast/easy-follow').then(({ easyFollow }) => easyFollow),
  },
  en: {
    front: () => import('./en/en').then(({ en }) => en),
    form: () => import('./en/en-form').then(({ enForm }) => enForm),
    follow: () => import('./en/en-follow').then(({ enFollow }) => enFollow),
  },
  fi: {
    front: () => import('./fi/fi').then(({ fi }) => fi),
    form: () => import('./fi/fi-form').then(({ fiForm }) => fiForm),
    follow: () => import('./fi/fi-follow').then(({ fiFollow }) => fiFollow),
  },
  ar: {
    front: () => import('./ar/ar').then(({ ar }) => ar),
    form: () => import('./ar/ar-form').then(({ arForm }) => arForm),
    follow: () => import('./ar/ar-follow').then(({ arFollow }) => arFollow),
  },
  so: {
    front: () => import('./so/so').then(({ so }) => so),
    form: () => import('./so/so-form').then(({ soForm }) => soForm),
    follow: () => import('./so/so-follow').then(({ soFollow }) => soFollow),
  },
};

/** Every text of a language. */
export async function allTexts(
  language: Language,
): Promise<{ readonly t: Messages; readonly form: FormMessages; readonly follow: FollowMessages }> {
  const texts = languageTexts[language];
  const [t, form, follow] = await Promise.all([texts.front(), texts.form(), texts.follow()]);
  return { t, form: { ...t, ...form }, follow: { ...t, ...follow } };
}
