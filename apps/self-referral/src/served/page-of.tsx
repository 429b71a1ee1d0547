import { directionOf, languageTags } from '@kraften/domain/concepts/self-referral/form-language';
import { renderToString } from 'react-dom/server';
import { FollowRoom } from '../client/follow-room';
import { FormRoom } from '../client/form-room';
import { SelfReferralRoot } from '../client/self-referral-root';
import type { Texts } from '../client/use-messages';
import { TitleContext } from '../client/use-page-focus';
import type { Door } from '../door/door';
import type { Served } from './served';

type Making = {
  readonly texts: Texts;
  readonly door: Door;
  /** The built page, with marks for what differs from page to page. */
  readonly template: string;
};

/** A page as a whole HTML document: what the browser shows at once, and what it takes over from. */
export function pageOf(served: Served, { texts, door, template }: Making): string {
  const { t } = texts;
  let title = t.frame.product;
  const note = (noted: string) => {
    title = noted;
  };
  const html = renderToString(
    <TitleContext value={note}>
      <SelfReferralRoot
        {...{ texts, door, served }}
        deviceStorage={null}
        rooms={{ form: FormRoom, follow: FollowRoom }}
      />
    </TitleContext>,
  );
  return (
    template
      .replace('<html lang="sv">', `<html lang="${languageTags[t.language]}" dir="${directionOf(t.language)}">`)
      .replace(/(<meta name="description" content=")[^"]*/, (_all, before) => before + escaped(t.start.lead))
      .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
      // What is wrong is read first, also where no script moves the focus.
      .replace('<!--page-->', () => html.replace('data-takes-focus=""', 'data-takes-focus="" autofocus'))
      .replace('"__SERVED__"', () => JSON.stringify(served).replaceAll('<', '\\u003c'))
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
