import { calendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { daysToReach, type ShareStage, shareDays } from '@kraften/domain/concepts/meeting/meeting-share';
import type { Period } from '@kraften/domain/concepts/period/period';
import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { RadioField } from '@kraften/ui/field/radio-field';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { formatDateTime } from '@kraften/ui/format/instant';
import { formatCount } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useId, useState } from 'react';
import { api, apiClient } from '../../../app/api/api-client';
import { failureMessage } from '../../../app/api/failure';
import { refreshShares } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import { Loaded } from '../../../parts/loading/loaded';
import type { Meeting } from '../../../parts/meeting/meeting-record';
import { PeriodFields } from '../../../parts/period/period-fields';
import { newRecordId } from '../../../parts/sending/new-record-id';
import { invitationText } from './invitation-text';
import css from './steering.module.css';

type Share = inferOutput<typeof api.meetingShare.list>[number];

/** Links to a period's figures before a steering meeting: made, read about and ended. For the team's lead. */
export function ShareSection({ meeting }: { readonly meeting: Meeting }) {
  const { meetingId } = meeting;
  const query = useQuery(api.meetingShare.list.queryOptions({ meetingId }));
  const [made, setMade] = useState<{ readonly shareId: string; readonly key: string; readonly days: number } | null>(
    null,
  );
  const [ending, setEnding] = useState<Share | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function end({ shareId }: Share) {
    setPending(true);
    setFailure(null);
    try {
      await apiClient.meetingShare.end.mutate({ meetingId, shareId });
      await refreshShares();
      if (made?.shareId === shareId) setMade(null);
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
      setEnding(null);
    }
  }

  return (
    <div className={`${css['share']} k-not-print`}>
      <Section
        title="Dela siffrorna med en länk"
        description="För den som inte har ett konto. Länken visar periodens sammanställda siffror, så som styrgruppen ser dem, och inget annat. Varje öppning står i loggen."
      >
        <Make
          meeting={meeting}
          onMade={(next) => {
            setMade(next);
            setFailure(null);
          }}
          onFailed={setFailure}
        />
        {failure !== null && <p role="alert">{failure}</p>}
        {made !== null && (
          <NewLink
            key={made.shareId}
            meeting={meeting}
            linkKey={made.key}
            expiresAt={query.data?.find(({ shareId }) => shareId === made.shareId)?.expiresAt ?? null}
          />
        )}
        <Loaded query={query} failed="Länkarna kunde inte hämtas" waiting={<Loading label="Hämtar" lines={2} />}>
          {(shares) =>
            shares.length > 0 && (
              <ul className={css['list']} aria-label="Länkar till siffrorna">
                {shares.map((share) => (
                  <li key={share.shareId} className={css['row']}>
                    <ShareLine share={share} onEnd={() => setEnding(share)} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      <ConfirmDialog
        open={ending !== null}
        onClose={() => setEnding(null)}
        title="Avsluta länken?"
        concerns={ending === null ? '' : `Siffrorna ${periodText(ending.period)}`}
        confirm="Avsluta länken"
        pending={pending}
        onConfirm={() => ending !== null && void end(ending)}
      >
        Länken slutar fungera direkt för alla som har den. Du kan göra en ny.
      </ConfirmDialog>
    </div>
  );
}

const stages: Readonly<Record<ShareStage, { readonly words: string; readonly state: 'under-way' | 'ended' }>> = {
  works: { words: 'Fungerar', state: 'under-way' },
  expired: { words: 'Tiden är ute', state: 'ended' },
  ended: { words: 'Avslutad', state: 'ended' },
};

function ShareLine({ share, onEnd }: { readonly share: Share; readonly onEnd: () => void }) {
  const { period, stage, expiresAt, endedAt, openings, lastOpenedAt } = share;
  const until = endedAt === null ? `till ${formatDateTime(expiresAt)}` : `avslutad ${formatDateTime(endedAt)}`;
  const opened =
    lastOpenedAt === null
      ? 'Ingen har öppnat den.'
      : `Öppnad ${formatCount(openings, 'gång', 'gånger')}, senast ${formatDateTime(lastOpenedAt)}.`;
  return (
    <>
      <div>
        <span className={css['name']}>{periodText(period)}</span>{' '}
        <StageBadge state={stages[stage].state}>{stages[stage].words}</StageBadge>
        <p className={css['soft']}>
          {until[0]?.toLocaleUpperCase('sv')}
          {until.slice(1)}. {opened}
        </p>
      </div>
      {stage === 'works' && (
        <Button variant="default" onClick={onEnd}>
          Avsluta<span className="k-unseen"> länken till siffrorna {periodText(period)}</span>
        </Button>
      )}
    </>
  );
}

type MakeProps = {
  readonly meeting: Meeting;
  readonly onMade: (made: { readonly shareId: string; readonly key: string; readonly days: number }) => void;
  readonly onFailed: (message: string) => void;
};

const dayOptions = shareDays.map((days) => ({ value: String(days), label: `${days} dagar` }));

function Make({ meeting: { meetingId, heldOn }, onMade, onFailed }: MakeProps) {
  const { today } = useMe();
  const id = useId();
  const [period, setPeriod] = useState<Period>(() => ({
    from: calendarDate(datePartsOf(today).year, 1, 1),
    to: today,
  }));
  const [days, setDays] = useState(() => daysToReach(heldOn, today));
  const [pending, setPending] = useState(false);

  async function make() {
    if (pending || period.from > period.to) return;
    setPending(true);
    const shareId = newRecordId();
    try {
      const { key } = await apiClient.meetingShare.make.mutate({ meetingId, shareId, share: { period, days } });
      await refreshShares();
      onMade({ shareId, key, days });
    } catch (error) {
      onFailed(failureMessage(error));
    } finally {
      setPending(false);
    }
  }

  return (
    <div className={css['make']}>
      <div className={css['fields']}>
        <PeriodFields period={period} onChoose={setPeriod} />
      </div>
      <RadioField
        id={id}
        name="dagar"
        label="Hur länge ska länken fungera?"
        beside
        value={String(days)}
        options={dayOptions}
        onChange={(value) => setDays(shareDays.find((each) => String(each) === value) ?? days)}
        error={undefined}
      />
      <Button aria-disabled={pending} onClick={() => void make()}>
        Gör en länk
      </Button>
    </div>
  );
}

type NewLinkProps = {
  readonly meeting: Meeting;
  readonly linkKey: string;
  /** Null until the list has been read anew. */
  readonly expiresAt: string | null;
};

/** The link, which is shown this once, and what one writes to the group about it. */
function NewLink({ meeting, linkKey, expiresAt }: NewLinkProps) {
  const { team } = useMe();
  const address = `${window.location.origin}/motesunderlag?nyckel=${linkKey}`;
  const lastDay = (expiresAt ?? '').slice(0, 10);
  const { subject, body } = invitationText({ meeting, teamName: team.name, link: { address, lastDay } });
  return (
    <Notice kind="success" title="Kopiera länken nu. Den visas bara den här gången." announce>
      <p>Den som har länken ser siffrorna utan att logga in. E-posten här under har inga siffror i sig.</p>
      <div className={css['copied']}>
        <TextInput
          label="Länk till siffrorna"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Copy what="Länken" text={address}>
          Kopiera länken
        </Copy>
        <TextInput label="Ämnesrad" readOnly value={subject} onFocus={(event) => event.currentTarget.select()} />
        <Copy what="Ämnesraden" text={subject}>
          Kopiera ämnesraden
        </Copy>
        <Textarea label="E-post till gruppen" readOnly autosize value={body} />
        <Copy what="Texten" text={body}>
          Kopiera texten
        </Copy>
      </div>
    </Notice>
  );
}

type CopyProps = { readonly what: string; readonly text: string; readonly children: string };

function Copy({ what, text, children }: CopyProps) {
  const [copied, setCopied] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(`${what} är kopierad.`);
    } catch {
      setCopied('Det gick inte att kopiera. Markera texten och kopiera den själv.');
    }
  }
  return (
    <div className={css['copy']}>
      <Button variant="default" onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status">{copied}</span>
    </div>
  );
}

function periodText({ from, to }: Period): string {
  return `${formatDateWithoutWeekday(from)} – ${formatDateWithoutWeekday(to)}`;
}
