import { type Html, html } from './html';

/** The frame of the server's own pages: the start page, set-up, the account and errors. */
export function page(
  title: string,
  main: Html,
  { signedIn = false, usesPasskeys = false, leadsNowhere = false } = {},
): string {
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${
  leadsNowhere
    ? html`<meta name="robots" content="noindex, nofollow">
`
    : null
}<title>${title} – Kraften</title>
<link rel="icon" href="/sidor/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/sidor/pages.css">
${usesPasskeys ? html`<script type="module" src="/sidor/passkey.js"></script>` : null}</head>
<body>
<header class="top">${leadsNowhere ? html`<p class="brand"><img src="/sidor/mark.svg" alt="" width="28" height="28"> Kraften</p>` : html`<a href="/"><img src="/sidor/mark.svg" alt="" width="28" height="28"> Kraften</a>`}${
    signedIn ? html`<nav aria-label="Konto"><a class="account" href="/konto">Mitt konto</a></nav>` : null
  }</header>
<main>${main}</main>
</body>
</html>`.text;
}
