import {
  type FormLanguage,
  formLanguageLabels,
  formLanguages,
} from '@kraften/domain/concepts/self-referral/form-language';
import { posterLanguageOf, selfReferralAddress } from '@kraften/domain/concepts/self-referral/self-referral-address';
import { SelectField } from '@kraften/ui/field/select-field';
import { capitalised } from '@kraften/ui/format/capitalised';
import { Section } from '@kraften/ui/layout/section';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { useMe } from '../../app/session/me';
import { DownloadButton } from '../../parts/file/download-button';
import css from './intake.module.css';

const languages = formLanguages.map((value) => ({ value, label: capitalised(formLanguageLabels[value]) }));

/** How people find the form: an address to link to, and a poster for waiting rooms. */
export function SpreadSection() {
  const { team } = useMe();
  const { origin } = window.location;
  const [language, setLanguage] = useState<FormLanguage>('sv');
  const [copied, setCopied] = useState('');
  const poster = posterLanguageOf(language);
  const address = selfReferralAddress(origin, { teamSlug: team.slug, language });

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('Adressen är kopierad.');
    } catch {
      setCopied('Det gick inte att kopiera. Markera adressen och kopiera den själv.');
    }
  }

  return (
    <Section
      title="Så hittar folk hit"
      description="Länka till adressen från kommunens och vårdens sidor, och sätt upp affischen i väntrum."
    >
      <SelectField
        label="Språk"
        id="poster-language"
        name="poster-language"
        options={languages}
        value={language}
        error={undefined}
        onChange={(chosen) => {
          setLanguage(chosen ?? 'sv');
          setCopied('');
        }}
      />
      <TextInput
        label="Adress till anmälan"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={css['spread']}>
        <Button variant="default" onClick={() => void copy()}>
          Kopiera adressen
        </Button>
        {poster !== null && (
          <DownloadButton fetchFile={() => apiClient.team.poster.mutate({ language: poster, origin })}>
            Hämta affischen som PDF
          </DownloadButton>
        )}
        <span role="status">{copied}</span>
      </div>
      {poster === null && <p>Affischen finns inte på {formLanguageLabels[language]}. Länka till adressen i stället.</p>}
    </Section>
  );
}
