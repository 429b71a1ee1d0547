import { html } from './html';
import { page } from './page';

/** What somebody sees instead of a page that can't be shown. */
export function errorPage(status: number, requestId: string): string {
  const { title, text } = wordsFor(status);
  return page(
    title,
    html`<h1>${title}</h1><p class="lead">${text}</p><p><a href="/">Till startsidan</a></p>
<p class="hint">Om du frågar oss om felet: uppge ${requestId}</p>`,
  );
}

function wordsFor(status: number): { title: string; text: string } {
  if (status === 404) return { title: 'Sidan finns inte', text: 'Kontrollera adressen, eller börja från startsidan.' };
  if (status === 413)
    return {
      title: 'Det blev för mycket',
      text: 'Det du skickade är för stort. Gå tillbaka, korta ner texten och försök igen.',
    };
  if (status === 429)
    return { title: 'Vänta lite', text: 'Det har kommit många försök. Vänta en minut och försök igen.' };
  if (status < 500)
    return { title: 'Det gick inte', text: 'Vi förstod inte det som skickades. Gå tillbaka och försök igen.' };
  return { title: 'Något gick fel hos oss', text: 'Försök igen om en stund.' };
}
