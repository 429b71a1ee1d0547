import { type Authority, authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import {
  type ConsentCategory,
  type ConsentPurpose,
  categoriesOf,
  consentCategoryLabels,
  consentPurposeLabels,
  consentPurposes,
} from '@kraften/domain/concepts/consent/consent-codes';
import { latestValidUntil, usualConsentMonths } from '@kraften/domain/concepts/consent/given-consent';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import type { Participation } from '../../parts/participation/participation-record';
import { ParticipationSheetPage } from '../../parts/participation/participation-sheet-page';
import { isMasked } from '../../parts/protection/is-masked';
import css from './consent-form.module.css';
import { ConsentSheet } from './consent-sheet';

const route = getRouteApi('/deltagare/$participationId/samtyckesblankett');

/** A consent on paper, filled in but for the signature. */
export function ConsentFormPage() {
  const { participationId } = route.useParams();
  return (
    <ParticipationSheetPage
      participationId={participationId}
      title="Blankett för samtycke"
      description="Välj vad samtycket gäller, skriv ut och gå igenom det tillsammans. Det gäller först när det är undertecknat och antecknat på deltagarsidan."
      back={{ href: paths.participation(participationId), label: 'Deltagarsidan' }}
    >
      {(participation) => <Filled key={participationId} participation={participation} />}
    </ParticipationSheetPage>
  );
}

function Filled({ participation }: { readonly participation: Participation }) {
  const { today } = useMe();
  const id = useId();
  const referring = authorities.find((authority) => authority === participation.referralSource) ?? null;
  const [authority, setAuthority] = useState<Authority | null>(referring);
  const [purpose, setPurpose] = useState<ConsentPurpose>('lift-secrecy');
  const [chosen, setChosen] = useState<readonly ConsentCategory[]>([]);
  const [validUntil, setValidUntil] = useState<string | null>(addMonths(today, usualConsentMonths));
  const field = (name: string) => ({ id: `${id}-${name}`, name, error: undefined });
  const offered = categoriesOf[purpose];
  return (
    <div className={css['columns']}>
      <form className={`${css['choices']} k-not-print`} aria-label="Vad samtycket gäller">
        <SelectField
          label="Myndighet"
          placeholder="Lämna tomt på blanketten"
          options={optionsOf(authorities, authorityLabels)}
          value={authority}
          onChange={setAuthority}
          {...field('authority')}
        />
        <RadioField
          label="Vad gäller samtycket?"
          options={optionsOf(consentPurposes, consentPurposeLabels)}
          value={purpose}
          onChange={(next) => {
            if (next === null) return;
            setPurpose(next);
            setChosen([]);
          }}
          {...field('purpose')}
        />
        <CheckboxGroupField
          label="Vilka uppgifter?"
          hint="Det du lämnar tomt kan deltagaren kryssa för på papperet."
          options={optionsOf(offered, consentCategoryLabels)}
          value={chosen}
          onChange={setChosen}
          {...field('categories')}
        />
        <DateField
          label="Gäller till och med"
          min={today}
          max={latestValidUntil(today)}
          value={validUntil}
          onChange={setValidUntil}
          {...field('validUntil')}
        />
      </form>
      <ConsentSheet
        person={isMasked(participation) ? null : participation.person}
        consent={{ authority, purpose, chosen, validUntil }}
      />
    </div>
  );
}
