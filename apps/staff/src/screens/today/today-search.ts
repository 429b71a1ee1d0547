/** Whose day is shown: one's own, the whole team by coach, one coach's, or what is nobody's own. */
export type TodaySearch = { readonly visa?: 'teamet' | 'inflodet'; readonly handledare?: string };

export function readTodaySearch({ visa, handledare }: Record<string, unknown>): TodaySearch {
  if (typeof handledare === 'string' && handledare !== '') return { handledare };
  return visa === 'teamet' || visa === 'inflodet' ? { visa } : {};
}
