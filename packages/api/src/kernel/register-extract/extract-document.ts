import type { PdfBlock, PdfDocument, PdfParticular } from '@kraften/documents/pdf-document';
import type {
  ExtractedField,
  ExtractedSection,
  ReviewStanding,
} from '@kraften/domain/concepts/register-extract/register-extract';
import { countStanding, lineOf } from '@kraften/domain/concepts/register-extract/register-extract';
import { momentTextOf } from './collect-extract';
import type { MadeExtract } from './extract-file';

/** For whom the document is. */
type Reader = 'person' | 'archive';

const titles: Readonly<Record<Reader, string>> = { person: 'Registerutdrag', archive: 'Handlingar för arkivet' };

/** The extract as a document: for the person to read, or for the archive before the records are disposed of. */
export function extractDocument({ personName, teamName, extract, madeAt }: MadeExtract, reader: Reader): PdfDocument {
  const isForPerson = reader === 'person';
  const title = titles[reader];
  const filled = extract.filter(({ records }) => records.length > 0);
  const empty = extract.filter(({ records }) => records.length === 0).map(({ heading }) => heading);
  const toReview = isForPerson ? countStanding(extract, 'to-review') : 0;
  return {
    title,
    author: teamName,
    createdAt: madeAt,
    blocks: [
      { kind: 'heading', level: 1, text: isForPerson ? `${title} för ${personName}` : `${title}: ${personName}` },
      { kind: 'paragraph', text: `${teamName}, ${momentTextOf(madeAt)}` },
      ...(toReview === 0 ? [] : [warning(toReview)]),
      ...(isForPerson ? about : []).map((text): PdfBlock => ({ kind: 'paragraph', text })),
      ...filled.flatMap((section) => sectionBlocks(section, reader)),
      ...(empty.length === 0 ? [] : nothingKept(empty)),
      ...(isForPerson ? rightsBlocks : []),
    ],
  };
}

const about = [
  'Här står allt som teamet har antecknat om dig i Kraften. Teamet behöver uppgifterna för att planera och följa upp ditt stöd, och för att räkna ihop hur det går för alla deltagare.',
  'Vilka myndigheter som får veta något om dig står under Samtycken. Vem som har läst står sist. En text som handlar om någon annan kan vara borttagen. Då står det på dess plats.',
];

const rights = [
  'Är något fel? Säg till teamet. Då antecknas rättelsen bredvid det som står, med vem, när och varför.',
  'Du kan invända mot att uppgifterna används. Invändningen antecknas på ditt ärende, och teamet svarar dig.',
  'Du kan klaga hos teamet eller hos Integritetsskyddsmyndigheten: imy.se, 08-657 61 00.',
];

const rightsBlocks: readonly PdfBlock[] = [
  { kind: 'heading', level: 2, text: 'Det här kan du kräva' },
  ...rights.map((text): PdfBlock => ({ kind: 'paragraph', text })),
];

function warning(count: number): PdfBlock {
  const texts = count === 1 ? '1 text' : `${count} texter`;
  return {
    kind: 'particulars',
    rows: [
      {
        label: 'Inte klart att lämna ut',
        mark: marks['to-review'],
        text: `${texts} kan handla om någon annan och är inte granskade. De är märkta.`,
      },
    ],
  };
}

const marks: Readonly<Record<Exclude<ReviewStanding, null>, string | undefined>> = {
  'to-review': 'Granska innan utdraget lämnas ut',
  released: undefined,
  withheld: undefined,
};

function sectionBlocks({ heading, asLines, records }: ExtractedSection, reader: Reader): PdfBlock[] {
  const title: PdfBlock = { kind: 'heading', level: 2, text: heading };
  if (asLines) return [title, { kind: 'particulars', rows: records.map(({ fields }) => lineOf(fields)) }];
  return [
    title,
    ...records.map(
      ({ fields }): PdfBlock => ({ kind: 'particulars', rows: fields.flatMap((field) => particular(field, reader)) }),
    ),
  ];
}

/** What isn't filled in isn't printed. */
function particular({ label, text, review }: ExtractedField, reader: Reader): PdfParticular[] {
  const mark = review === null || reader === 'archive' ? undefined : marks[review];
  return text === '' ? [] : [{ label, text, mark }];
}

function nothingKept(headings: readonly string[]): PdfBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Inget antecknat' },
    { kind: 'paragraph', text: `Om det här finns inget antecknat: ${headings.join('; ').toLowerCase()}.` },
  ];
}
