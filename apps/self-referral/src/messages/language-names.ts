import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';

/** The languages as those who read them call them. */
export const languageNames: Readonly<Record<Language, string>> = {
  sv: 'Svenska',
  'sv-lattlast': 'Lättläst svenska',
  en: 'English',
  fi: 'Suomi',
  ar: 'العربية',
  so: 'Soomaali',
};
