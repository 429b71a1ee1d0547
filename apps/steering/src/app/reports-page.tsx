import { lazy, Suspense } from 'react';
import type { PageProps } from '../parts/page-props';
import { Placeholder } from '../parts/placeholder';

const ReportsScreen = lazy(async () => {
  const { ReportsScreen: component } = await import('../screens/reports/reports-screen');
  return { default: component };
});

/** The adopted reports, fetched when somebody asks for them: most who open the app don't. */
export function ReportsPage(page: PageProps) {
  return (
    <Suspense fallback={<Placeholder height={160} />}>
      <ReportsScreen {...page} />
    </Suspense>
  );
}
