import type { ReportTextId } from '@kraften/domain/concepts/annual-report/report-text-key';
import type { Inline, RichBlock } from '@kraften/domain/concepts/annual-report/rich-text';

export type WrittenTexts = readonly { readonly key: ReportTextId; readonly body: readonly RichBlock[] }[];

/** A paragraph in which `{flow.closed}` is a figure. */
function paragraph(text: string): RichBlock {
  const line = text.split(/(\{[^}]+\})/).flatMap((part): Inline[] => {
    if (part === '') return [];
    return part.startsWith('{') ? [{ kind: 'figure', figureId: part.slice(1, -1) }] : [{ kind: 'text', text: part }];
  });
  return { kind: 'paragraph', line };
}

function bullets(...items: readonly string[]): RichBlock {
  return { kind: 'list', ordered: false, items: items.map((text) => [{ kind: 'text', text }]) };
}

function heading(text: string): RichBlock {
  return { kind: 'heading', line: [{ kind: 'text', text }] };
}

/** What the team wrote of last year. */
export const lastYearsTexts: WrittenTexts = [
  {
    key: 'summary.participants',
    body: [
      paragraph(
        'Under året skrevs {flow.newlyEnrolled} personer in och {flow.closed} avslutades. Av dem som stannade gick {results.excludingDropouts.rate} vidare till arbete, studier eller annan rehabilitering.',
      ),
    ],
  },
  {
    key: 'summary.staff',
    body: [
      paragraph('Arbetsgruppen har varit stabil. Alla har fått handledning i det lösningsfokuserade arbetssättet.'),
    ],
  },
  {
    key: 'summary.organisation',
    body: [
      paragraph(
        'Samverkan fungerar väl i vardagen. Närvaron på styrgruppens möten har varierat, och den behöver bli jämnare för att beslut inte ska dra ut på tiden.',
      ),
    ],
  },
  {
    key: 'participants.conditions.description',
    body: [
      paragraph(
        'Målgruppen är personer i arbetsför ålder som har behov av samordnad rehabilitering. Vid årets början var {flow.enrolledAtStart} inskrivna, och vid årets slut {flow.enrolledAtEnd}.',
      ),
      paragraph('De flesta kommer efter en remiss från en myndighet. Den som vill kan också anmäla sig själv.'),
    ],
  },
  {
    key: 'participants.conditions.analysis',
    body: [
      paragraph(
        'Fler än förut har varit länge borta från arbetslivet. Det syns i tiden i offentlig försörjning före inskrivningen och betyder att de första stegen behöver vara mindre.',
      ),
    ],
  },
  {
    key: 'participants.conditions.reflection',
    body: [paragraph('Vi vill nå yngre tidigare, innan de har hunnit bli borta länge. Det talar vi med skolan om.')],
  },
  {
    key: 'participants.process.description',
    body: [
      paragraph('Deltagandet börjar med ett studiebesök och ett inskrivningsmöte. Därefter följer:'),
      bullets(
        'en kartläggning med lösningsfokuserade frågor',
        'en handlingsplan med deltagarens egna mål',
        'grupper och, när det är dags, arbetsträning',
        'uppföljning med remittenten var tredje månad',
      ),
      heading('Grupperna'),
      paragraph(
        'Träffpunkten är första steget för de flesta. I grupperna deltog man i {attendance.all.rate} av de tillfällen som var planerade.',
      ),
    ],
  },
  {
    key: 'participants.process.analysis',
    body: [
      paragraph(
        'Genomströmningstiden för dem som gick vidare till resultat var i snitt {throughputMonths.results.all.mean}. Medianen är {throughputMonths.results.all.median}, så några få långa deltaganden drar upp snittet.',
      ),
    ],
  },
  {
    key: 'participants.process.reflection',
    body: [paragraph('Uppföljningarna hålls oftare i tid när remittenten bokar dem redan vid inskrivningen.')],
  },
  {
    key: 'participants.results.description',
    body: [
      paragraph(
        '{results.count} deltagare gick vidare till ett resultat. Med arbete eller studier som enda mått är andelen {results.workOrStudies.rate}.',
      ),
    ],
  },
  {
    key: 'participants.results.analysis',
    body: [
      paragraph(
        'De som har haft en arbetsträning går oftare vidare till arbete. Antalen är små, så skillnaden ska läsas försiktigt.',
      ),
    ],
  },
  {
    key: 'participants.results.reflection',
    body: [paragraph('Vi skulle vilja följa dem som har slutat ett år efteråt, för att se vad som håller.')],
  },
  {
    key: 'staff.conditions.description',
    body: [
      paragraph(
        'Teamet har haft {staffing.fullTimePosts} heltidstjänster i snitt. Myndigheterna lånar ut sin personal till teamet.',
      ),
    ],
  },
  {
    key: 'staff.process.description',
    body: [
      paragraph(
        'Vi möts varje vecka, går igenom nya remisser och hjälps åt med det som är svårt. Handledning har hållits varje månad.',
      ),
    ],
  },
  {
    key: 'staff.results.reflection',
    body: [paragraph('Att vara flera kring samma deltagare gör arbetet roligare och mindre sårbart.')],
  },
  {
    key: 'organisation.conditions.description',
    body: [paragraph('Samordningsförbundet finansierar teamet. Styrgruppen har en chef från varje myndighet.')],
  },
  {
    key: 'organisation.process.analysis',
    body: [
      paragraph('När en myndighet saknas på flera möten i rad stannar frågor upp. En ersättare hade löst det mesta.'),
    ],
  },
  {
    key: 'organisation.results.description',
    body: [paragraph('Kostnaderna höll sig nära budgeten. Det mesta är personal.')],
  },
];

/** What has been written so far of this year. */
export const thisYearsTexts: WrittenTexts = [
  {
    key: 'summary.participants',
    body: [paragraph('Hittills i år har {flow.newlyEnrolled} skrivits in.')],
  },
  {
    key: 'participants.conditions.description',
    body: [
      paragraph('Remisserna har kommit jämnare än i fjol. Kön är {waiting.queued} personer.'),
      paragraph('Det här avsnittet behöver fyllas på efter årsskiftet.'),
    ],
  },
  {
    key: 'staff.conditions.description',
    body: [paragraph('En handledare gick ner i tid i våras. Rekryteringen är klar till hösten.')],
  },
];
