import type { StaffDoor } from '@kraften/api/doors/staff';
import { httpLink } from '@trpc/client';
import { fetchSignedIn } from '../../app/session/fetch-signed-in';

/** How much of a file has been worked through, in rows. */
export type Progress = (done: number, all: number) => void;

/** The way to the steps that take large files and tell how far they have come. */
export function largeFileLink(progress: Progress) {
  return httpLink<StaffDoor>({
    url: '/trpc/import',
    fetch: async (input, init) => answerIn(await fetchSignedIn(input, init), progress),
  });
}

/** The answer at the end of the lines; a refusal before the first line is one by itself. */
async function answerIn(response: Response, progress: Progress): Promise<Response> {
  if (!response.ok || response.body === null) return response;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let answer: { readonly status: number; readonly body: string } | null = null;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = `${rest}${piece.value}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const said: unknown = JSON.parse(line);
      if (isAnswer(said)) answer = said;
      else if (isProgress(said)) progress(said.done, said.all);
    }
  }
  if (answer === null) throw new TypeError('The answer broke off');
  return new Response(answer.body, { status: answer.status, headers: { 'content-type': 'application/json' } });
}

function isAnswer(said: unknown): said is { readonly status: number; readonly body: string } {
  return typeof said === 'object' && said !== null && 'status' in said && 'body' in said;
}

function isProgress(said: unknown): said is { readonly done: number; readonly all: number } {
  return typeof said === 'object' && said !== null && 'done' in said && 'all' in said;
}
