import type { PrintedLine } from '@kraften/domain/annual-report/printed-report';
import { type Block, spreadApart, ticksUpTo, unbrokenRuns } from '@kraften/domain/chart-geometry';
import type { NumberedChart } from '../report/printed-blocks';
import { lineHeight, linesWithin, widthOf, writeLine } from './pdf-lines';
import { keepRoom, type PdfPages, type Style, wholeLine, write } from './pdf-pages';

const height = 200;
const tick: Style = { size: 8, weight: 'regular', colour: '#5c625e' };
const name: Style = { size: 8.5, weight: 'bold' };
const grid = '#e2ddd2';
const axis = '#5c625e';

/** What tells the lines apart: colours that also the colour-blind see apart, and how they are drawn. */
const looks = [
  { colour: '#1f5c4a', dash: null },
  { colour: '#b35a00', dash: [6, 3] },
  { colour: '#3f5fa8', dash: [2, 3] },
  { colour: '#7d3c78', dash: [8, 2, 2, 2] },
] as const;

/** A chart of lines, each named where it ends, with what it shows in words for those who don't see it. */
export function addChart(pages: PdfPages, chart: NumberedChart): void {
  const { writer, root } = pages;
  writer.y += 6;
  keepRoom(writer, height + 40);
  const place = wholeLine(writer);
  const top = writer.y;
  const bbox: [number, number, number, number] = [place.x, top, place.x + place.width, top + height];
  root.add(
    writer.struct('Figure', { alt: chart.alternative, bbox }, () => {
      draw(writer, chart, { left: place.x, top, right: place.x + place.width, bottom: top + height });
    }),
  );
  writer.y = top + height + 4;
  root.add(
    writer.struct('Caption', {}, () => {
      const text = `Figur ${chart.number}. ${chart.caption}`;
      write(writer, wholeLine(writer), { text, size: 10, weight: 'bold' });
    }),
  );
  writer.y += 6;
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

function draw(writer: PDFKit.PDFDocument, { unit, labels, lines }: NumberedChart, box: Box): void {
  const ticks = ticksUpTo(Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const most = ticks.at(-1) ?? 1;
  const tickText = (value: number) => value.toLocaleString('sv-SE', { maximumFractionDigits: 2 });
  const nameRoom = lines.length > 1 ? 110 : 8;
  const left = box.left + 8 + Math.max(...ticks.map((value) => widthOf(writer, { ...tick, text: tickText(value) })));
  const right = box.right - nameRoom;
  const top = box.top + 18;
  const bottom = box.bottom - 18;
  const step = (right - left) / Math.max(1, labels.length);
  const x = (index: number) => left + (index + 0.5) * step;
  const y = (value: number) => bottom - (value / most) * (bottom - top);

  writeLine(writer, { x: box.left, y: box.top, width: 200, align: 'start' }, { ...tick, text: unit });
  for (const value of ticks) {
    writer
      .lineWidth(value === 0 ? 0.8 : 0.5)
      .moveTo(left, y(value))
      .lineTo(right, y(value))
      .stroke(value === 0 ? axis : grid);
    const place = { x: box.left, y: y(value) - 5, width: left - box.left - 5, align: 'end' as const };
    writeLine(writer, place, { ...tick, text: tickText(value) });
  }
  const widest = Math.max(0, ...labels.map((text) => widthOf(writer, { ...tick, text })));
  const every = Math.max(1, Math.ceil((widest + 6) / step));
  for (const [index, text] of labels.entries()) {
    // From the last one back, as the newest is the one that is looked for.
    if ((labels.length - 1 - index) % every !== 0) continue;
    writeLine(writer, { x: x(index) - 40, y: bottom + 5, width: 80, align: 'middle' }, { ...tick, text });
  }
  for (const [index, line] of lines.entries()) drawLine(writer, line, { x, y, look: lookOf(index) });
  if (lines.length > 1) writeNames(writer, lines, { x: right + 8, width: nameRoom - 8, y, top, bottom });
}

type Look = (typeof looks)[number];
type Scale = (value: number) => number;

function lookOf(index: number): Look {
  return looks[index % looks.length] ?? looks[0];
}

function drawLine(
  writer: PDFKit.PDFDocument,
  { values }: PrintedLine,
  { x, y, look }: { x: Scale; y: Scale; look: Look },
): void {
  const points = values.map((value, index) => ({ x: x(index), y: value === null ? null : y(value) }));
  for (const run of unbrokenRuns(points)) {
    writer.save().lineWidth(1.6).lineJoin('round');
    if (look.dash !== null) writer.dash(look.dash[0], { space: look.dash[1] });
    for (const [index, point] of run.entries()) {
      if (index === 0) writer.moveTo(point.x, point.y);
      else writer.lineTo(point.x, point.y);
    }
    writer.stroke(look.colour).restore();
    for (const point of run) writer.circle(point.x, point.y, 2.4).fill(look.colour);
  }
}

type Names = {
  readonly x: number;
  readonly width: number;
  readonly y: Scale;
  readonly top: number;
  readonly bottom: number;
};

function writeNames(
  writer: PDFKit.PDFDocument,
  lines: readonly PrintedLine[],
  { x, width, y, top, bottom }: Names,
): void {
  const named = lines.map(({ label, values }, index) => ({
    id: String(index),
    rows: linesWithin(writer, { ...name, text: label }, width),
    last: values.findLast((value) => value !== null) ?? null,
    colour: lookOf(index).colour,
  }));
  const rowHeight = lineHeight(name);
  const blocks = named.flatMap(({ id, rows, last }): Block[] =>
    last === null ? [] : [{ id, middle: y(last), height: rows.length * rowHeight + 2 }],
  );
  const middles = spreadApart(blocks, top - 10, bottom + 10);
  for (const { id, rows, colour } of named) {
    const middle = middles.get(id);
    if (middle === undefined) continue;
    for (const [row, text] of rows.entries()) {
      const place = { x, width, align: 'start' as const, y: middle - (rows.length * rowHeight) / 2 + row * rowHeight };
      writeLine(writer, place, { ...name, text, colour });
    }
  }
}
