import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { Section } from '@kraften/ui/layout/section';
import { EntryList } from '@kraften/ui/record/entry';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { LinkButton } from '../link/link-button';
import { Loaded } from '../loading/loaded';
import { categoriesText } from './categories-text';
import { ConsentEntry } from './consent-entry';
import type { Consents as ConsentList } from './consent-record';
import css from './consents.module.css';

/** What the participant has consented to, what that opens now, and what has ended. */
export function Consents({ participationId }: { readonly participationId: string }) {
  const query = useQuery(api.consent.list.queryOptions({ participationId }));
  return (
    <Section
      title="Samtycken"
      actions={<LinkButton href={paths.consentForm(participationId)}>Blankett att skriva under</LinkButton>}
    >
      <Loaded
        query={query}
        failed="Samtyckena kunde inte hämtas"
        waiting={<Loading label="Samtyckena hämtas" lines={3} />}
      >
        {(list) => <List participationId={participationId} list={list} />}
      </Loaded>
    </Section>
  );
}

function List({ participationId, list }: { readonly participationId: string; readonly list: ConsentList }) {
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const { consents, shared } = list;
  if (consents.length === 0) {
    return (
      <EmptyState title="Inget samtycke är antecknat">
        Ingen myndighet ser något om deltagaren. Fråga deltagaren först, och anteckna sedan svaret med knappen Anteckna
        samtycke.
      </EmptyState>
    );
  }
  const isOver = ({ standing }: (typeof consents)[number]) => standing === 'withdrawn' || standing === 'expired';
  const ended = consents.filter(isOver);
  return (
    <div className={css['consents']}>
      {withdrawn !== null && <Withdrawn key={withdrawn}>{withdrawn}</Withdrawn>}
      <p>{shared.length === 0 ? 'Just nu ser ingen myndighet något i Kraften.' : 'Just nu ser:'}</p>
      {shared.length > 0 && (
        <ul className={css['shared']}>
          {shared.map(({ authority, categories }) => (
            <li key={authority}>
              <strong>{authorityLabels[authority].sv}</strong>: {categoriesText(categories)}
            </li>
          ))}
        </ul>
      )}
      <EntryList>
        {consents
          .filter((consent) => !isOver(consent))
          .map((consent) => (
            <li key={consent.consentId}>
              <ConsentEntry
                participationId={participationId}
                consent={consent}
                others={consents.filter(({ consentId }) => consentId !== consent.consentId)}
                onWithdrawn={setWithdrawn}
              />
            </li>
          ))}
      </EntryList>
      {ended.length > 0 && (
        <details className={css['ended']}>
          <summary>Har upphört ({ended.length})</summary>
          <EntryList>
            {ended.map((consent) => (
              <li key={consent.consentId}>
                <ConsentEntry
                  participationId={participationId}
                  consent={consent}
                  others={[]}
                  onWithdrawn={setWithdrawn}
                />
              </li>
            ))}
          </EntryList>
        </details>
      )}
    </div>
  );
}

/** Takes focus, since the button that was pressed is gone. */
function Withdrawn({ children }: { readonly children: string }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className={css['done']}>
      <Notice kind="success" announce>
        {children}
      </Notice>
    </div>
  );
}
