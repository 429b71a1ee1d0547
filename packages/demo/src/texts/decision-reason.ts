import type { EligibilityConcern } from '@kraften/domain/concepts/eligibility/eligibility';
import type { Random } from '../chance/random';

const declined = [
  'Behöver först det stöd som vården ger. Välkommen med en ny remiss längre fram.',
  'Har redan en plan hos Arbetsförmedlingen, som fortsätter.',
  'Söker sysselsättning utan mål om arbete eller studier. Kommunen tar över kontakten.',
  'Önskar i första hand samtalsstöd. Vi har hjälpt till med kontakt på vårdcentralen.',
  'Vi tror tillsammans med personen att en annan insats passar bättre just nu.',
  'Flyttar inom kort och får stöd i sin nya kommun.',
];

const withdrawn = [
  'Har fått arbete.',
  'Har börjat en utbildning.',
  'Vill vänta. Remittenten hör av sig igen.',
  'Flyttar till en annan kommun.',
  'Remittenten och personen har valt en annan insats.',
  'Tackade nej efter studiebesöket.',
  'Börjar en behandling och återkommer.',
];

/** Why a referral ended before an enrolment. */
export function endReason(random: Random, decision: 'declined' | 'withdrawn'): string {
  return random.pick(decision === 'declined' ? declined : withdrawn);
}

const acceptedDespite: Record<EligibilityConcern, readonly string[]> = {
  'age-unknown': ['Åldern är bekräftad muntligt av remittenten. Födelsedatum kompletteras vid inskrivningen.'],
  'too-young': ['Går sista terminen och fyller 16 år innan insatsen börjar.'],
  'too-old': [
    'Har flera år kvar i arbetslivet och en arbetsgivare som väntar.',
    'Har en tydlig plan mot arbete på deltid. Teamet bedömer att insatsen hjälper.',
  ],
  'municipality-unknown': ['Bor tillfälligt hos en anhörig i kommunen.'],
  'outside-catchment': [
    'Bor i en grannkommun och har sin planering här. Remittenten är överens.',
    'Bor nära kommungränsen och har ingen liknande insats på hemorten.',
    'Hemkommunen har ingen liknande insats. Kommunerna är överens.',
  ],
};

/** Why the team accepts somebody against a criterion; empty when nothing speaks against it. */
export function acceptanceReason(random: Random, concerns: readonly EligibilityConcern[]): string {
  return concerns.map((concern) => random.pick(acceptedDespite[concern])).join(' ');
}
