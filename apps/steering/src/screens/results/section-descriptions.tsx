import { hiddenNumbers } from '@kraften/ui/format/few-people';
import { AppLink } from '@kraften/ui/navigation/app-link';
import type { ReactNode } from 'react';

type Reader = {
  readonly hidesBelow: number | null;
  /** The period with the one of the same length before it; null for those who may not choose it. */
  readonly pooledHref: string | null;
};

/** What each section is about, by its id. */
export function sectionDescriptions({ hidesBelow, pooledHref }: Reader): Readonly<Record<string, ReactNode>> {
  return {
    flow: 'De som var inskrivna vid periodens början och de nya, minus avsluten, är de som är inskrivna vid slutet.',
    closings: 'Hur deltagandena slutade.',
    results: 'Hur många som gick vidare till arbete, studier eller annan rehabilitering. Andelarna står ovan.',
    throughput:
      'Tiden från inskrivning till avslut. Några få långa tider drar upp medelvärdet, medianen påverkas inte.',
    'public-support': 'Hur länge deltagarna hade haft offentlig försörjning när de skrevs in.',
    age: 'I fyllda år.',
    crossings: (
      <>
        Två uppgifter på en gång. {hiddenNumbers(hidesBelow)}
        {pooledHref !== null && (
          <span className="k-not-print">
            {' '}
            <AppLink href={pooledHref}>Räkna på två perioder i stället: färre tal döljs</AppLink>
          </span>
        )}
      </>
    ),
    income: 'Vad de som avslutades levde på.',
    waiting: 'Från remiss till plats. Kön är så lång som den var på periodens sista dag.',
    'along-the-way': 'Om uppföljningarna hålls i tid och om de väntade kommer till grupperna.',
    'work-training': 'Platser hos arbetsgivare.',
    scores: 'Deltagarnas egna skattningar. Riktmärkena är teamets och till för samtal, inte för att bedöma någon.',
    representation: 'Vilka myndigheter som var med på mötena de var kallade till.',
    cost: 'Teamets bokförda utfall delat på hur många det gäller. Vad en enskild persons stöd kostade går inte att läsa ut.',
    'time-to-closing':
      'Här räknas också de med som fortfarande är inskrivna, så kurvan visar hur länge ett deltagande brukar vara. Genomströmningstiden gäller bara dem som har slutat.',
    completeness: 'Siffrorna ovan bygger på uppgifter som ibland saknas. Så fullständiga är de.',
  };
}
