import type { BrowserContext } from '@playwright/test';

type Watch = {
  /** The only origin that pages may ask. */
  origin: string;
  /** Where what went wrong is noted, while the journey runs. */
  faults: string[];
};

/**
 * Notes everything that must not happen on any page of Kraften: an error in the console, an exception, something that
 * the content security policy stopped, a request to another origin.
 */
export async function watchContext(context: BrowserContext, { origin, faults }: Watch): Promise<void> {
  context.on('console', (message) => {
    // The browser reports each refused request (401, 404, …), and each when a journey has taken the net away, as an error of
    // its own; the journey says what it expects.
    const isExpected = /^Failed to load resource: (the server responded|net::ERR_INTERNET_DISCONNECTED)/;
    if (message.type() !== 'error' || isExpected.test(message.text())) return;
    faults.push(`Console error on ${message.page()?.url() ?? 'a page'}: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    faults.push(`Exception on ${webError.page()?.url() ?? 'a page'}: ${webError.error().stack ?? webError.error()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      faults.push(`Request to another origin: ${request.method()} ${request.url()}`);
    }
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content security policy stopped ${event.blockedURI} (${event.violatedDirective})`);
    });
  });
}
