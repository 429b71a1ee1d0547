/** What the log may keep of a fault: where it happened, never its message, which may quote personal data. */
export function faultOf(error: unknown): { name: string; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const cause = error.cause instanceof Error ? error.cause : error;
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: cause.name, frames: frames.slice(0, 8).map((line) => line.trim()) };
}
