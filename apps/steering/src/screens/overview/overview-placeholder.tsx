import { Section } from '@kraften/ui/layout/section';
import { Placeholder } from '../../parts/placeholder';
import css from './overview.module.css';

/** The page without its figures. */
export function OverviewPlaceholder() {
  return (
    <>
      <Section title="Att ta upp">
        <Placeholder label="Översikten hämtas" height={96} />
      </Section>
      <Section title="Läget i dag">
        <div className={css['three']}>
          <Placeholder height={172} />
          <Placeholder height={172} />
          <Placeholder height={172} />
        </div>
      </Section>
    </>
  );
}
