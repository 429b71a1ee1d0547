import { Section } from '../layout/section';
import { DefinitionList } from '../record/definition-list';

/** What a reader needs to know before any single definition. */
export function ReadingGuide() {
  return (
    <Section title="Läs det här först">
      <DefinitionList layout="beside" facts={facts} />
    </Section>
  );
}

const facts = [
  {
    term: 'Deltagande',
    value:
      'En inskrivning i ett team, från inskrivningsdag till avslutsdag. Den som kommer tillbaka har två deltaganden men är en person.',
  },
  {
    term: 'Resultat',
    value:
      'Ett avslut till arbete, studier eller annan arbetslivsinriktad rehabilitering. Hur stor andelen är beror på vilka avslut man jämför med. Därför visas den på fyra sätt.',
  },
  {
    term: 'Tidigt avhopp',
    value: 'Ett avslut som teamet har markerat som dropout: personen slutade innan arbetet hade kommit i gång.',
  },
  {
    term: '95 %-intervall',
    value:
      'Med få avslut kan slumpen flytta en andel mycket. Intervallet visar hur mycket: där ligger troligen den andel som teamets arbetssätt ger i längden. Ju färre avslut, desto bredare intervall.',
  },
  {
    term: 'Medelvärde och median',
    value:
      'Några få långa tider drar upp medelvärdet. Medianen är den mittersta tiden: hälften är kortare och hälften längre. Skiljer de sig mycket åt har någon varit inskriven ovanligt länge.',
  },
  {
    term: 'Period',
    value:
      'Periodens första och sista dag räknas med. En inskrivning hör till perioden genom sin första dag, ett avslut genom sin sista.',
  },
  {
    term: 'Inskriven från äldre rapport',
    value:
      'En siffra som teamet har skrivit av från en rapport som gjordes före Kraften. Den visas för en period som börjar innan det första avslutet är registrerat, eftersom bara de som fanns kvar då är inlagda. Den har inget intervall, och rapporten kan ha räknat på ett annat sätt.',
  },
];
