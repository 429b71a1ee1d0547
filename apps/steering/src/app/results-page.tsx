import { useLocation, useNavigate } from '@tanstack/react-router';
import { readResultsSearch } from '../address/page-search';
import type { PageProps } from '../parts/page-props';
import { ResultsScreen } from '../screens/results/results-screen';
import { defaultSeries } from '../series/series-choice';

/** The results, with the series that the address names. */
export function ResultsPage(page: PageProps) {
  const { serie = defaultSeries } = readResultsSearch(useLocation().search);
  const navigate = useNavigate();
  return (
    <ResultsScreen
      {...page}
      series={serie}
      onChooseSeries={(next) =>
        void navigate({ to: '.', search: (before) => ({ ...before, serie: next }), replace: true, resetScroll: false })
      }
    />
  );
}
