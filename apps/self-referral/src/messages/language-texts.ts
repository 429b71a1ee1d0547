import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import type { FollowTexts, FormTexts, Messages } from './messages';
import { sv } from './sv/sv';

/** The three modules of a language. */
export type LanguageTexts = {
  readonly front: () => Promise<Messages>;
  readonly form: () => Promise<FormTexts>;
  readonly follow: () => Promise<FollowTexts>;
};

/** Where each language is fetched. Swedish, which most readers come for, has its first pages here from the beginning. */
export const languageTexts: Readonly<Record<Language, LanguageTexts>> = {
  sv: {
    front: () => Promise.resolve(sv),
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
