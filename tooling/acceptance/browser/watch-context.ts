import type { BrowserContext } from '@playwright/test';

/**
 * Notes everything that must not happen on any page of Kraften: an error in the console, an exception, something that
 * the content security policy stopped, a request to another origin.
 *
 * @returns the list, which grows while the journey runs
 */
export function watchPages(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    // The browser reports each refused request (401, 404, …) as an error of its own; the journey says what it expects.
    if (message.type() !== 'error' || /^Failed to load resource: the server responded/.test(message.text())) return;
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
  return faults;
}

/** Makes a page tell the console about what its content security policy stopped, whatever else the browser says. */
export async function reportPolicyViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content security policy stopped ${event.blockedURI} (${event.violatedDirective})`);
    });
  });
}
