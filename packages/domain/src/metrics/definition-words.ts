import type { Audience, Metric } from './metric';

const decimalWords = ['utan decimaler', 'med en decimal', 'med två decimaler'];

/** How a figure is rounded (Swedish). */
export function roundingWords({ unit, decimals }: Pick<Metric, 'unit' | 'decimals'>): string {
  const shown = unit === 'probability' ? Math.max(0, decimals - 2) : decimals;
  const words = decimalWords[shown] ?? `med ${shown} decimaler`;
  return `Visas ${words}. Talet avrundas en enda gång, när det visas.`;
}

/** What becomes of a figure that leaves the team (Swedish). */
export function suppressionWords({ suppression, behind }: Pick<Metric, 'suppression' | 'behind'>): string {
  if (behind === null) return 'Siffran säger inget om någon person, så inget döljs.';
  return suppression === 'small-counts'
    ? 'När siffran lämnar teamet döljs antal under gränsen, och de tal som skulle avslöja dem.'
    : 'När siffran lämnar teamet döljs den om den bygger på dolda eller få personer.';
}

const audienceWords: Readonly<Record<Audience, string>> = {
  team: 'teamet',
  steering: 'styrgruppen',
  association: 'samordningsförbundet',
  public: 'allmänheten',
};

/** Who may be shown a figure (Swedish). */
export function audiencesInWords({ audiences }: Pick<Metric, 'audiences'>): string {
  const names = audiences.map((audience) => audienceWords[audience]);
  const [last = ''] = names.slice(-1);
  const text = names.length > 1 ? `${names.slice(0, -1).join(', ')} och ${last}` : last;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
