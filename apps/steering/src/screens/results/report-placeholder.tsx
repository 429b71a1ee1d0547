import { Section } from '@kraften/ui/layout/section';
import { FigureGrid } from '@kraften/ui/metric/figure-grid';
import { Placeholder } from './placeholder';

/** The page without its figures. */
export function ReportPlaceholder() {
  return (
    <>
      <Section title="I korthet">
        <FigureGrid>
          <Placeholder label="Siffrorna hämtas" height={198} />
          {[1, 2, 3, 4].map((place) => (
            <Placeholder key={place} height={198} />
          ))}
        </FigureGrid>
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
