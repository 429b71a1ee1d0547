import {
  directionOf,
  type FormLanguage as Language,
  languageTags,
} from '@kraften/domain/concepts/self-referral/form-language';
import { useCallback, useEffect, useState } from 'react';
import { allTexts, languageTexts } from '../messages/language-texts';
import type { FollowMessages, FormMessages, Messages } from '../messages/messages';

export type Texts = {
  readonly t: Messages;
  /** The texts of the rooms behind the first pages, as soon as they are here. */
  readonly form: FormMessages | null;
  readonly follow: FollowMessages | null;
};

/**
 * The texts of a language. `first` are those that the page began with. After a change of language the texts before it stay
 * until all of the new ones are here, so that nothing of the page is taken down in between. Who has come no further than the
 * pages before the form (`hasBegun`) is spared those of the page that follows a referral.
 */
export function useMessages(language: Language, first: Texts, hasBegun: boolean) {
  const [fetched, setFetched] = useState<Texts>(first);
  const [hasFailed, setFailed] = useState(false);
  const { t } = fetched;

  const load = useCallback(() => {
    let isWanted = true;
    setFailed(false);
    (hasBegun ? allTexts(language) : textsToBegin(language)).then(
      (all) => isWanted && setFetched(all),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [language, hasBegun]);
  useEffect(load, [load]);

  useEffect(() => {
    document.documentElement.lang = languageTags[t.language];
    document.documentElement.dir = directionOf(t.language);
  }, [t.language]);

  return { ...fetched, isHere: t.language === language, hasFailed, load };
}

async function textsToBegin(language: Language): Promise<Texts> {
  const { front, form } = languageTexts[language];
  const [t, words] = await Promise.all([front(), form()]);
  return { t, form: { ...t, ...words }, follow: null };
}
