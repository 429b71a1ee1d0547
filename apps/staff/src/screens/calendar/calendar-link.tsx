import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiClient } from '../../app/api/api-client';
import { failureMessage } from '../../app/api/failure';
import { refreshCalendarLink } from '../../app/api/refresh';
import { Loaded } from '../../parts/loading/loaded';
import css from './calendar.module.css';

type Change = 'make' | 'end';

/** One's calendar in another program, by a secret link: made, made anew and ended. */
export function CalendarLink() {
  const query = useQuery(api.calendar.link.queryOptions());
  const [asking, setAsking] = useState<Change | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<{ readonly key: string | null } | null>(null);

  async function change(to: Change) {
    if (pending) return;
    setPending(true);
    setFailure(null);
    try {
      setOutcome(await apiClient.calendar.saveLink.mutate({ change: to }));
      await refreshCalendarLink();
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
      setAsking(null);
    }
  }

  return (
    <div className={`${css['link']} k-not-print`}>
      <Section
        title="I din egen kalender"
        description="Med en hemlig länk visar kalendern i telefonen eller datorn dina tider. Den säger bara vad det är, som Studiebesök, och aldrig vem det gäller."
      >
        {outcome !== null && outcome.key !== null && <NewLink linkKey={outcome.key} />}
        {outcome?.key === null && (
          <Notice kind="success" announce>
            Länken är avslutad och ger inget mer. Ta bort den i din kalender också.
          </Notice>
        )}
        {failure !== null && <p role="alert">{failure}</p>}
        <Loaded query={query} failed="Länken kunde inte hämtas" waiting={<Loading label="Hämtar" lines={1} />}>
          {({ link }) =>
            link === null ? (
              <div>
                <Button variant="default" aria-disabled={pending} onClick={() => void change('make')}>
                  Skapa länk
                </Button>
              </div>
            ) : (
              <>
                <p>
                  Du har en länk sedan {formatDateTime(link.createdAt)}.{' '}
                  {link.lastFetchedAt === null
                    ? 'Den har inte använts än.'
                    : `Den användes senast ${formatDateTime(link.lastFetchedAt)}.`}
                </p>
                <div className={css['choices']}>
                  <Button variant="default" onClick={() => setAsking('make')}>
                    Byt länk
                  </Button>
                  <Button variant="default" onClick={() => setAsking('end')}>
                    Avsluta länken
                  </Button>
                </div>
              </>
            )
          }
        </Loaded>
      </Section>
      <ConfirmDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === 'end' ? 'Avsluta länken?' : 'Byt länk?'}
        concerns="Länken till din kalender"
        confirm={asking === 'end' ? 'Avsluta länken' : 'Byt länk'}
        pending={pending}
        onConfirm={() => asking !== null && void change(asking)}
      >
        Länken som du har slutar fungera direkt
        {asking === 'make' ? '. Lägg sedan in den nya i din kalender.' : ', och din kalender får inga nya tider.'}
      </ConfirmDialog>
    </div>
  );
}

function NewLink({ linkKey }: { readonly linkKey: string }) {
  const [copied, setCopied] = useState('');
  const address = `${window.location.origin}/kalender.ics?nyckel=${linkKey}`;
  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('Länken är kopierad.');
    } catch {
      setCopied('Det gick inte att kopiera. Markera länken och kopiera den själv.');
    }
  }
  return (
    <Notice kind="success" title="Kopiera länken nu. Den visas bara den här gången." announce>
      <p>
        Lägg till den som en prenumeration i din kalender. Ge den inte till någon annan: den som har länken ser när du
        är upptagen.
      </p>
      <TextInput
        label="Länk till din kalender"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={css['copy']}>
        <Button variant="default" onClick={() => void copy()}>
          Kopiera länken
        </Button>
        <span role="status">{copied}</span>
      </div>
    </Notice>
  );
}
