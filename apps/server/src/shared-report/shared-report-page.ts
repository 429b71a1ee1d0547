import type { SharedReport } from '@kraften/api/features/report/read-shared-report';
import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { reportSections } from '@kraften/domain/reports/report-sections';
import { type Html, html } from '../pages/html';
import { instantText } from '../pages/instant-text';
import { page } from '../pages/page';
import { figureTable, type PlainTable } from './figure-table';

type Figure = { readonly metric: Metric; readonly result: MetricResult<Hidden> };

/** A period's figures for who has the link: read-only, without a way anywhere else. */
export function sharedReportPage({ teamName, period, expiresAt, meeting, agenda, figures }: SharedReport): string {
  const shown = figures.flatMap(({ metricId, result }): Figure[] => {
    const metric = findMetric(metricId);
    return metric === null || result.shape === 'crossing' ? [] : [{ metric, result }];
  });
  const sections = reportSections.flatMap(({ heading, metricIds }) => {
    const inSection = shown.filter(({ metric }) => metricIds.includes(metric.id));
    return inSection.length === 0 ? [] : [html`<section><h2>${heading.sv}</h2>${inSection.map(figureOf)}</section>`];
  });
  const title = `${teamName}: siffror ${dayText(period.from)} – ${dayText(period.to)}`;
  return page(
    title,
    html`
<h1>${title}</h1>
<p class="lead">Underlag till styrgruppens möte ${dayText(meeting.heldOn)} kl. ${meeting.startsAt}–${meeting.endsAt}${
      meeting.place === '' ? null : html`, ${meeting.place}`
    }.</p>
<p>Bara sammanställda siffror, så som styrgruppen ser dem. Skicka inte länken vidare: den fungerar till och med ${instantText(expiresAt)}.</p>
${agenda.length === 0 ? null : html`<section><h2>Dagordning</h2><ol>${agenda.map((point) => html`<li>${point}</li>`)}</ol></section>`}
${sections}`,
    { leadsNowhere: true },
  );
}

function figureOf({ metric, result }: Figure): Html {
  const { label, question, population, numerator, denominator } = metric;
  return html`<div class="figure">
${tableOf(label.sv, figureTable(metric, result))}
<details><summary>Så räknas ${label.sv.toLocaleLowerCase('sv')}</summary>
<p>${question} ${population}</p><p>${numerator}${denominator === null ? null : html` Delas med: ${denominator}`}</p></details>
</div>`;
}

function tableOf(caption: string, { columns, rows }: PlainTable): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([head = '', ...cells]) =>
      html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody>
</table></div>`;
}

const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'];

function dayText(date: SharedReport['period']['from']): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}
