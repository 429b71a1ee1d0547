import {
  type PosterLanguage,
  posterLanguages,
  posterWords,
  selfReferralAddress,
} from '@kraften/domain/concepts/self-referral/self-referral-address';
import { SelectField } from '@kraften/ui/field/select-field';
import { Section } from '@kraften/ui/layout/section';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { useMe } from '../../app/session/me';
import { DownloadButton } from '../../parts/file/download-button';
import css from './intake.module.css';

const languages = posterLanguages.map((value) => ({ value, label: posterWords[value].name }));

/** How people find the form: an address to link to, and a poster for waiting rooms. */
export function SpreadSection() {
  const { team } = useMe();
  const { origin } = window.location;
  const [language, setLanguage] = useState<PosterLanguage>('sv');
  const [copied, setCopied] = useState('');
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
      {languages.length > 1 && (
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
      )}
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
        <DownloadButton fetchFile={() => apiClient.team.poster.mutate({ language, origin })}>
          Hämta affischen som PDF
        </DownloadButton>
        <span role="status">{copied}</span>
      </div>
    </Section>
  );
}
