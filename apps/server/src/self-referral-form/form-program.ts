import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnswerForm } from '@kraften/api/doors/self-referral';

export type FormProgram = { readonly answerForm: AnswerForm; readonly template: string };

/** What the form's own build leaves beside its files for the browser: the program that makes its pages, and their frame. */
export async function loadFormProgram(directory: string): Promise<FormProgram> {
  const address = pathToFileURL(join(directory, 'server/answer-form.js')).href;
  const { answerForm }: { answerForm: AnswerForm } = await import(/* @vite-ignore */ address);
  return { answerForm, template: await readFile(join(directory, 'index.html'), 'utf8') };
}
