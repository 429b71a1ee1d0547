import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import type { MeetingMember } from '@kraften/domain/concepts/meeting/meeting-member';
import type { MeetingNote } from '@kraften/domain/concepts/meeting/meeting-note';

type Called = Pick<MeetingMember, 'name' | 'title' | 'role' | 'authority'>;

/** Made-up people who sit in the meetings for the authorities. */
export const members: Readonly<
  Record<MeetingKind, Readonly<Record<Extract<Authority, 'FK' | 'AF' | 'SOC' | 'RD'>, Called>>>
> = {
  steering: {
    FK: { name: 'Margareta Holmström', title: 'Enhetschef', role: 'member', authority: 'FK' },
    AF: { name: 'Stefan Åberg', title: 'Sektionschef', role: 'member', authority: 'AF' },
    SOC: { name: 'Birgitta Nordin', title: 'Verksamhetschef', role: 'member', authority: 'SOC' },
    RD: { name: 'Lars Ekström', title: 'Avdelningschef, psykiatrin', role: 'member', authority: 'RD' },
  },
  team: {
    FK: { name: 'Malin Sundqvist', title: 'Handläggare', role: 'member', authority: 'FK' },
    AF: { name: 'Ibrahim Hassan', title: 'Arbetsförmedlare', role: 'member', authority: 'AF' },
    SOC: { name: 'Katarina Fors', title: 'Socialsekreterare', role: 'member', authority: 'SOC' },
    RD: { name: 'Jonas Wallin', title: 'Kurator', role: 'member', authority: 'RD' },
  },
};

/** Made-up people who are there for no authority. */
export const guests: Readonly<Record<MeetingKind, readonly Called[]>> = {
  steering: [
    { name: 'Ulla Sjögren', title: 'Förbundschef', role: 'co-opted', authority: null },
    { name: 'Teamets verksamhetsledare', title: '', role: 'presenter', authority: null },
  ],
  team: [],
};

type Point = { readonly title: string } & MeetingNote;

/** What a meeting said under its points; the last one wasn't dealt with. */
export const points: Readonly<Record<MeetingKind, readonly Point[]>> = {
  steering: [
    { title: 'Föregående protokoll', text: 'Gicks igenom.', decided: 'Läggs till handlingarna.', isDone: true },
    {
      title: 'Läget i teamet',
      text: 'Kön har blivit kortare sedan hösten. Två medarbetare går metodutbildningen.',
      decided: '',
      isDone: true,
    },
    {
      title: 'Ekonomi',
      text: 'Utfallet följer budgeten.',
      decided: 'Styrgruppen ställer sig bakom ansökan om medel för nästa år.',
      isDone: true,
    },
    { title: 'Rehabiliteringsstöd hos regionen', text: '', decided: '', isDone: false },
  ],
  team: [
    { title: 'Föregående möte', text: 'Inget att ta upp.', decided: '', isDone: true },
    {
      title: 'Kö och studiebesök',
      text: 'Tre studiebesök är bokade. Måndagstiden behöver en ersättare under sportlovet.',
      decided: 'Vi byter till onsdag klockan 10 under sportlovet.',
      isDone: true,
    },
    {
      title: 'Information från myndigheterna',
      text: 'Arbetsförmedlingen har nya rutiner för praktik från nästa månad.',
      decided: '',
      isDone: true,
    },
    { title: 'Remittentdagen', text: '', decided: '', isDone: false },
  ],
};

/** What a team asked about cases, and what it decided. */
export const cases: readonly (Pick<MeetingNote, 'text' | 'decided'> & { readonly question: string })[] = [
  {
    question: 'Vilken myndighet kallar till nästa uppföljning?',
    text: 'Försäkringskassan har fått en ny handläggare.',
    decided: 'Försäkringskassan bokar en tid före månadsskiftet.',
  },
  {
    question: 'Är det dags att pröva en arbetsplats?',
    text: 'Vill gärna komma ut, helst på förmiddagar.',
    decided: 'Vi frågar om en plats på tio timmar i veckan.',
  },
];
