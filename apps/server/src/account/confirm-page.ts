import { html } from '../pages/html';
import { page } from '../pages/page';
import type { TextValues } from '../pages/text-values';

type Confirm = {
  readonly title: string;
  /** What it leads to. */
  readonly text: string;
  readonly verb: string;
  readonly address: string;
  readonly fields: TextValues;
  /** Where who regrets it goes. */
  readonly back: string;
};

/** Before something is done that can't be taken back. */
export function confirmPage({ title, text, verb, address, fields, back }: Confirm): string {
  return page(
    title,
    html`
<h1>${title}</h1>
<p class="lead">${text}</p>
<form method="post" action="${address}"><input type="hidden" name="sure" value="yes">
${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="row"><button type="submit">${verb}</button><a class="button quiet" href="${back}">Avbryt</a></div></form>`,
    { signedIn: true },
  );
}
