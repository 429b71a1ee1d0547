import { formatDate, formatDateWithoutWeekday } from '@kraften/ui/format/date';
import type { Meeting } from '../../../parts/meeting/meeting-record';

type Invited = {
  readonly meeting: Pick<Meeting, 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'items'>;
  readonly teamName: string;
  /** The link to the figures, and the last day that it works. */
  readonly link: { readonly address: string; readonly lastDay: string };
};

/** What one sends by e-mail before a meeting: when, where, what is to be taken up and the link. No figure and no case. */
export function invitationText({ meeting, teamName, link }: Invited): {
  readonly subject: string;
  readonly body: string;
} {
  const { heldOn, startsAt, endsAt, place, items } = meeting;
  const day = formatDate(heldOn);
  return {
    subject: `Styrgruppsmöte för ${teamName} ${day}`,
    body: [
      'Hej!',
      `Välkommen till styrgruppsmöte för ${teamName} ${day} kl. ${startsAt}–${endsAt}${place === '' ? '' : `, ${place}`}.`,
      ...(items.length === 0
        ? []
        : [['Dagordning:', ...items.map(({ title }, at) => `${at + 1}. ${title}`)].join('\n')]),
      `Underlag med sammanställda siffror:\n${link.address}`,
      `Länken fungerar till och med ${formatDateWithoutWeekday(link.lastDay)}. Skicka den inte vidare.`,
    ].join('\n\n'),
  };
}
