import { html } from '../pages/html';
import { page } from '../pages/page';
import type { TextValues } from '../pages/text-values';

/** Before something is done that others notice: what it leads to. */
export function confirmPage(options: {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly address: string;
  readonly fields: TextValues;
  /** Where one comes to without doing it. */
  readonly back: string;
}): string {
  const { title, text, verb, address, fields, back } = options;
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
