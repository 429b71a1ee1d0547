import { Section } from '@kraften/ui/layout/section';
import { fiveFiguresNote } from './five-figures';
import css from './five-figures.module.css';
import { Placeholder } from './placeholder';

/** The page without its figures. */
export function ReportPlaceholder() {
  return (
    <>
      <Section title="I korthet" description={fiveFiguresNote}>
        <div className={css['figures']}>
          <Placeholder label="Siffrorna hämtas" height={140} />
          <Placeholder height={140} />
          <Placeholder height={140} />
          <Placeholder height={192} />
          <Placeholder height={192} />
        </div>
      </Section>
      <Section title="Tabellen i årsrapporten">
        <Placeholder height={240} />
      </Section>
      <Section title="Resultatet på fyra sätt">
        <Placeholder height={400} />
      </Section>
    </>
  );
}
