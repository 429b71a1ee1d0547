// @ts-check
// Making and using a passkey is the browser's own business, which a form alone can't ask it for. Each form below is sent as
// any other; this puts what the key answered into it first. Nothing is shown that the page doesn't already hold.

const canUsePasskeys =
  'PublicKeyCredential' in window &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function' &&
  typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

/** @type {Record<string, string>} */
const sentences = {
  NotAllowedError: 'Det blev inget svar från nyckeln. Försök igen.',
  InvalidStateError: 'Den här enheten har redan en nyckel till ditt konto.',
  SecurityError: 'Nycklar fungerar bara på Kraftens vanliga adress.',
};

/** @param {HTMLFormElement} form */
async function askKey(form) {
  if (form.dataset.passkey === 'add') {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.options ?? ''));
    return await navigator.credentials.create({ publicKey });
  }
  const begun = await fetch('/auth/passkey/begin-sign-in', { method: 'POST' });
  if (!begun.ok) throw new Error('No challenge');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await begun.json());
  return await navigator.credentials.get({ publicKey });
}

/** What was filled in wrongly is for the server to say, before a key is made for nothing. @param {HTMLFormElement} form */
function isFilledIn(form) {
  const name = form.elements.namedItem('name');
  return !(name instanceof HTMLInputElement) || name.value.trim() !== '';
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const status = form.querySelector('[role="status"]');
  const response = form.elements.namedItem('response');
  if (status === null || !(response instanceof HTMLInputElement)) return;
  status.textContent = 'Väntar på nyckeln …';
  try {
    const credential = await askKey(form);
    if (!(credential instanceof PublicKeyCredential)) throw new Error('No answer');
    response.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    status.textContent = sentences[name] ?? 'Nyckeln gick inte att använda nu. Försök igen om en stund.';
  }
}

if (canUsePasskeys) {
  for (const without of document.querySelectorAll('[data-without-passkeys]')) without.remove();
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    if (!(form instanceof HTMLFormElement)) continue;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      if (!isFilledIn(form)) return;
      event.preventDefault();
      void send(form);
    });
  }
}
