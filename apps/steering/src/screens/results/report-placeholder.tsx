import { Section } from '@kraften/ui/layout/section';
import { Placeholder } from '../../parts/placeholder';
import { fiveFiguresNote } from './five-figures';
import css from './five-figures.module.css';

/** The page without its figures. */
export function ReportPlaceholder() {
  return (
    <>
      <Section title="I korthet" description={fiveFiguresNote}>
        <div className={css['figures']}>
          <Placeholder label="Siffrorna hämtas" height={162} />
          <Placeholder height={162} />
          <Placeholder height={162} />
          <Placeholder height={238} />
          <Placeholder height={238} />
        </div>
      </Section>
      <Section title="Tabellen i årsrapporten">
        <Placeholder height={240} />
      </Section>
      <Section title="Resultatet på fyra sätt">
        <Placeholder height={449} />
      </Section>
    </>
  );
}
