import type { SignIn } from '@kraften/demo/sign-ins';
import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { type Html, html } from './html';
import { page } from './page';

export type DemoHint = { readonly password: string; readonly signIns: readonly SignIn[] };

const apps = [
  {
    href: '/anmalan/',
    title: 'Anmäl dig själv',
    text: 'För dig som vill ha stöd på vägen mot arbete eller studier. Du behöver inte logga in.',
  },
  {
    href: '/arbete/',
    title: 'Teamets arbete',
    text: 'För handledare och verksamhetsledare: remisser, deltagare, uppföljningar och avslut.',
  },
  {
    href: '/styrgrupp/',
    title: 'Styrgruppens resultat',
    text: 'För styrgruppen och förbundet: resultat och utveckling, utan uppgifter om enskilda.',
  },
];

/** The way in: three apps, and in a demonstration whom one can sign in as. */
export function startPage(demo: DemoHint | null): string {
  return page(
    'Välkommen',
    html`
<h1>Välkommen till Kraften</h1>
<p class="lead">Systemet för samverkansteam som hjälper människor närmare arbete eller studier.</p>
<ul class="doors">${apps.map(
      (app) => html`<li><a href="${app.href}"><strong>${app.title}</strong><span>${app.text}</span></a></li>`,
    )}</ul>
${demo === null ? null : demoSection(demo)}`,
  );
}

function demoSection({ password, signIns }: DemoHint): Html {
  return html`
<section class="demo" aria-labelledby="demo">
<h2 id="demo">Det här är en demonstration</h2>
<p>Alla personer är påhittade. Logga in som någon av dem med lösenordet <code>${password}</code></p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="demo"><table>
<thead><tr><th scope="col">Roll</th><th scope="col">Namn</th><th scope="col">E-post</th></tr></thead>
<tbody>${signIns.map(
    ({ role, team, name, email }) =>
      html`<tr><td>${userRoleLabels[role].sv}${team === null ? null : html`, ${team}`}</td><td>${name}</td><td><code>${email}</code></td></tr>`,
  )}</tbody>
</table></div>
</section>`;
}
