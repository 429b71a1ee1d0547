import { renderToString } from 'react-dom/server';
import { FollowRoom } from '../client/follow-room';
import { FormRoom } from '../client/form-room';
import { SelfReferralRoot } from '../client/self-referral-root';
import { TitleContext } from '../client/use-page-focus';
import type { Door } from '../door/door';
import type { Messages } from '../messages/messages';
import type { Served } from './served';

type Making = {
  readonly t: Messages;
  readonly door: Door;
  /** The built page, with marks for what differs from page to page. */
  readonly template: string;
};

/** A page as a whole HTML document: what the browser shows at once, and what it takes over from. */
export function pageOf(served: Served, { t, door, template }: Making): string {
  let title = t.frame.product;
  const note = (noted: string) => {
    title = noted;
  };
  const html = renderToString(
    <TitleContext value={note}>
      <SelfReferralRoot {...{ t, door, served }} deviceStorage={null} rooms={{ form: FormRoom, follow: FollowRoom }} />
    </TitleContext>,
  );
  return (
    template
      .replace('<html lang="sv">', `<html lang="${t.language}">`)
      .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
      // What is wrong is read first, also where no script moves the focus.
      .replace('<!--page-->', () => html.replace('data-takes-focus=""', 'data-takes-focus="" autofocus'))
      .replace('"__SERVED__"', () => JSON.stringify(served).replaceAll('<', '\\u003c'))
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
