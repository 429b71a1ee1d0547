import type { FormAnswer } from '@kraften/api/doors/self-referral';
import { answerForm } from '../served/answer-form';
import type { fictionalServer } from './fictional-server';

/** Somebody with a browser that runs no scripts: opens pages, and presses what stands on them. */
export class Reader {
  readonly #server: ReturnType<typeof fictionalServer>;
  html = '';
  answer: FormAnswer = { kind: 'too-long' };

  constructor(server: ReturnType<typeof fictionalServer>) {
    this.#server = server;
  }

  get title(): string {
    return /<title>(.*)<\/title>/.exec(this.html)?.[1] ?? '';
  }

  /** What can be read on the page. */
  get shown(): string {
    return this.html.replace(/<script.*<\/script>|<[^>]*>/gs, ' ');
  }

  async open(address: string, handed: string | null = null): Promise<void> {
    await this.#ask(address, { posted: null, handed });
  }

  /** Posts what the page carries and what was filled in, to the page's own address or where a button leads. */
  async post(address: string, filledIn: Readonly<Record<string, string>>): Promise<void> {
    const carried = ['from', 'draft', 'team'].map((name) => [name, hidden(this.html, name)]);
    const fields = new URLSearchParams([...carried, ...Object.entries(filledIn)].filter(([, value]) => value !== ''));
    await this.#ask(address, { posted: fields.toString(), handed: null });
  }

  async #ask(address: string, body: { posted: string | null; handed: string | null }): Promise<void> {
    const { pathname, search } = new URL(address, 'https://kraften.example');
    this.answer = await answerForm({ pathname, search, ...body }, this.#server.surroundings);
    if (this.answer.kind === 'page') this.html = this.answer.html;
  }
}

function hidden(html: string, name: string): string {
  return new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
}
