// @vitest-environment happy-dom
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { KraftenProvider } from '@kraften/ui/theme/kraften-provider';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ReportBody } from './report-body';

vi.mock('./series-section', () => ({ SeriesSection: () => null }));

const team = {
  teamId: 'ek',
  teamName: 'Ek',
  catchment: ['Hedemora'],
  reportProfile: 'kraften-2024' as const,
  firstEnrolledOn: null,
};

afterEach(cleanup);

function draw(figures: readonly AudienceFigure[]) {
  render(
    <KraftenProvider>
      <ReportBody
        team={team}
        period={calendarYear(2024)}
        firstEnrolledOn={null}
        periodName="2024"
        figures={figures}
        earlier={null}
        hidesBelow={5}
        wholeYearsOnly={false}
        pooledHref=""
        series="resultat"
        onChooseSeries={() => undefined}
      />
    </KraftenProvider>,
  );
}

it.each(['steering', 'association'] as const)('shows every figure that the %s may see', (audience) => {
  const shown = catalogue.filter(({ audiences }) => audiences.includes(audience));
  draw(shown.map(({ id, version, example }) => ({ metricId: id, version, result: example.result })));
  const named = new Set([...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label')));
  expect(shown.filter(({ label }) => !named.has(`Så räknas ${label.sv}`)).map(({ id }) => id)).toEqual([]);
});
