import type { ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import {
  codesOf,
  isOpenList,
  type ReferenceList,
  referenceListLabels,
  referenceListUses,
} from '@kraften/domain/concepts/reference-list/reference-list';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { ActionArea } from '../../parts/action/action-area';
import { Loaded } from '../../parts/loading/loaded';
import { ChangeForm } from './change-form';
import { EntryForm } from './entry-form';
import { entryName, entryState, validityText } from './entry-text';
import { ListChanges } from './list-changes';
import type { StoredEntry } from './list-record';
import { listOfSlug } from './list-slugs';
import css from './reference-lists.module.css';

const route = getRouteApi('/teamet/listor/$list');

/** One list: what it offers and when, what others call it, and what was changed. */
export function ListPage() {
  const { list: slug } = route.useParams();
  const list = listOfSlug(slug);
  const back = { href: paths.referenceLists, label: 'Listor' };
  if (list === null) {
    return (
      <>
        <PageHeader title="Listan finns inte" back={back} />
        <EmptyState title="Ingen lista har den adressen">Gå tillbaka till listorna och välj en av dem.</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={referenceListLabels[list].sv} description={referenceListUses[list]} back={back} />
      <ListContent list={list} />
    </>
  );
}

function ListContent({ list }: { readonly list: ReferenceList }) {
  const query = useQuery(api.referenceList.get.queryOptions());
  const mayWrite = useMay('team-settings:write');
  const isOpen = isOpenList(list);
  return (
    <>
      <Section title={isOpen ? 'Det som föreslås' : 'Koder'}>
        <Loaded query={query} failed="Listan kunde inte hämtas" waiting={<Loading label="Listan hämtas" lines={8} />}>
          {({ entries }) => <Entries shown={shownIn(list, entries)} mayWrite={mayWrite} />}
        </Loaded>
        {isOpen && mayWrite && (
          <ActionArea
            actions={[
              {
                id: 'add',
                label: 'Lägg till i listan',
                available: true,
                form: (panel) => <EntryForm entry={nothingSet(list, '')} panel={panel} />,
              },
            ]}
          />
        )}
      </Section>
      <Section title="Vad som har ändrats">
        <ListChanges list={list} />
      </Section>
    </>
  );
}

type ShownEntry = ListEntry & Partial<Pick<StoredEntry, 'entryId' | 'version'>>;

function Entries({ shown, mayWrite }: { readonly shown: readonly ShownEntry[]; readonly mayWrite: boolean }) {
  const { today } = useMe();
  if (shown.length === 0) {
    return (
      <EmptyState title="Inget i listan än">
        {mayWrite
          ? 'Lägg till det som brukar skrivas, så föreslås det i formulären.'
          : 'Verksamhetsledaren kan lägga till det som brukar skrivas.'}
      </EmptyState>
    );
  }
  return (
    <EntryList>
      {shown.map((entry, index) => {
        // That somebody else sets the code for the first time closes no form that is open on it.
        const isFirst = !isOpenList(entry.list) && shown[index - 1]?.code !== entry.code;
        const itemKey = isFirst ? entry.code : (entry.entryId ?? entry.code);
        return (
          <li key={itemKey}>
            <EntryItem itemKey={itemKey} entry={entry} state={entryState(entry, today)} mayWrite={mayWrite} />
          </li>
        );
      })}
    </EntryList>
  );
}

type EntryItemProps = {
  /** The same before and after the code is set for the first time. */
  readonly itemKey: string;
  readonly entry: ShownEntry;
  readonly state: ReturnType<typeof entryState>;
  readonly mayWrite: boolean;
};

function EntryItem({ itemKey, entry, state, mayWrite }: EntryItemProps) {
  const { list, code, externalCode, note, entryId, version } = entry;
  const stored = entryId === undefined || version === undefined ? null : { ...entry, entryId, version };
  return (
    <Entry label={entryName(entry)}>
      <EntryHead>
        <h3 className={css['name']}>{entryName(entry)}</h3>
        <StageBadge state={state.isOffered ? 'under-way' : 'ended'}>{state.text}</StageBadge>
      </EntryHead>
      <p className={css['facts']}>
        {!isOpenList(list) && <span>Kod {code}</span>}
        <span>{externalCode === '' ? 'Ingen extern kod' : `Extern kod ${externalCode}`}</span>
        <span>Gäller {validityText(entry)}</span>
      </p>
      {note !== '' && <p className={css['note']}>{note}</p>}
      {mayWrite && (
        <div className={css['actions']}>
          <ActionArea
            actions={[
              {
                id: `set-${itemKey}`,
                label: 'Ändra',
                available: true,
                form: (panel) => <EntryForm entry={entry} panel={panel} />,
              },
              {
                id: `change-${itemKey}`,
                label: 'Ändra från en dag',
                available: stored !== null,
                form: (panel) => stored !== null && <ChangeForm entry={stored} panel={panel} />,
              },
            ]}
          />
        </div>
      )}
    </Entry>
  );
}

/** Every code of a closed list, with or without settings; the words of an open one, those that hold first. */
function shownIn(list: ReferenceList, entries: readonly StoredEntry[]): readonly ShownEntry[] {
  const own = entries.filter((entry) => entry.list === list);
  if (isOpenList(list)) {
    const rank = ({ validTo }: ListEntry) => (validTo === null ? 0 : 1);
    return own.toSorted((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'sv'));
  }
  return codesOf(list).flatMap((code) => {
    const set = own.filter((entry) => entry.code === code);
    return set.length > 0 ? set : [nothingSet(list, code)];
  });
}

/** A code that the team has set nothing of. */
function nothingSet(list: ReferenceList, code: string): ListEntry {
  return { list, code, label: '', validFrom: null, validTo: null, offered: true, externalCode: '', note: '' };
}
