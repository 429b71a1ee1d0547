import { readSearchQuery, SearchWords } from '@kraften/domain/concepts/note-search/search-query';
import type { SearchedCases } from '@kraften/domain/concepts/note-search/searched-kind';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { TextField } from '@kraften/ui/field/text-field';
import { formatCount, formatNumber } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { EntryList } from '@kraften/ui/record/entry';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { api } from '../../app/api/api-client';
import { searchNotesAnew } from '../../app/api/refresh';
import { Loaded } from '../../parts/loading/loaded';
import { MoreButton } from '../../parts/log/more-button';
import { noteWords } from '../../parts/search/note-words';
import { HitEntry } from './hit-entry';
import css from './note-search.module.css';
import type { SearchAddress } from './search-address';
import { SearchFilters } from './search-filters';

const route = getRouteApi('/sok');

/** Searches in what the team has written. A search is logged, so it is made when one asks for it and not while one writes. */
export function NoteSearchPage() {
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const fieldId = useId();
  const asked = useSyncExternalStore(noteWords.subscribe, noteWords.read);
  const [written, setWritten] = useState(asked);
  const [shown, setShown] = useState(asked);
  const [problem, setProblem] = useState<string | undefined>();

  // The palette can ask for other words while the page is open.
  if (shown !== asked) {
    setShown(asked);
    setWritten(asked);
  }

  useEffect(() => {
    if (noteWords.read() === '') document.getElementById(fieldId)?.focus();
  }, [fieldId]);

  function search(event: FormEvent) {
    event.preventDefault();
    const found = problemWith(written);
    setProblem(found);
    if (found !== undefined) {
      document.getElementById(fieldId)?.focus();
      return;
    }
    if (written === asked) void searchNotesAnew();
    noteWords.remember(written);
  }

  return (
    <>
      <PageHeader
        title="Sök i anteckningar"
        description="I det som teamet har skrivit i ärenden och på möten. Sökningen loggas, med vilka personers text den visar. Det du söker på sparas inte."
      />
      <search aria-label="Sök i anteckningar" className="k-not-print">
        <form className={css['form']} noValidate onSubmit={search}>
          <TextField
            id={fieldId}
            name="ord"
            label="Sök efter"
            hint="Alla orden ska finnas. Sätt citattecken om ord som ska stå precis så: ”ont i ryggen”."
            type="search"
            autoComplete="off"
            value={written}
            onChange={setWritten}
            error={problem}
          />
          <Button type="submit">Sök</Button>
        </form>
        <SearchFilters
          address={address}
          onChoose={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      </search>
      {asked !== '' && <Hits words={asked} address={address} />}
    </>
  );
}

function problemWith(words: string): string | undefined {
  const tooLong = SearchWords.safeParse(words).error?.issues[0]?.message;
  const query = readSearchQuery(words);
  return tooLong ?? (query.ok ? undefined : query.problem[0]?.message);
}

type HitsProps = { readonly words: string; readonly address: SearchAddress };

function Hits({ words, address: { i, arenden, av, fran, till } }: HitsProps) {
  const cases: SearchedCases = arenden ?? 'open';
  const isInOrder = fran === undefined || till === undefined || fran <= till;
  const query = useInfiniteQuery(
    api.noteSearch.find.infiniteQueryOptions(
      {
        ...{ words, cases },
        ...(i === undefined ? {} : { kinds: [i] }),
        ...(av === undefined ? {} : { authorId: av }),
        ...(fran === undefined ? {} : { from: fran }),
        ...(till === undefined ? {} : { to: till }),
      },
      {
        getNextPageParam: ({ next }) => next ?? undefined,
        enabled: isInOrder,
        // Each search is logged: it is made once, and again when it is asked for anew.
        ...{ staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false },
      },
    ),
  );
  const pages = query.data?.pages;
  const [first] = pages ?? [];
  const hits = pages?.flatMap((page) => page.hits) ?? [];
  if (!isInOrder) return null;
  return (
    <section aria-label="Träffar" className={css['hits']}>
      <p className={css['count']} role="status">
        {first !== undefined && countText(first, hits.length)}
      </p>
      {first !== undefined && first.left > 0 && <p className={css['left']}>{leftText(first.left)}</p>}
      <Loaded
        query={query}
        failed="Sökningen gick inte att göra"
        waiting={<Loading label="Anteckningarna söks igenom" lines={8} />}
      >
        {() =>
          hits.length === 0 ? (
            <EmptyState title="Inget som teamet har skrivit stämmer med sökningen">
              <ul className={css['advice']}>
                <li>Kontrollera stavningen, eller skriv bara början av ordet.</li>
                <li>Ta bort ett ord: alla ska finnas i samma text.</li>
                {cases !== 'all' && <li>Välj Alla ärenden, så söks både pågående och avslutade.</li>}
                {(i ?? av ?? fran ?? till) !== undefined && <li>Ta bort det som begränsar: vad, vem eller när.</li>}
              </ul>
            </EmptyState>
          ) : (
            <EntryList>
              {hits.map((hit) => (
                <li key={`${hit.source} ${hit.recordId}`}>
                  <HitEntry hit={hit} />
                </li>
              ))}
            </EntryList>
          )
        }
      </Loaded>
      <MoreButton query={query}>Visa fler träffar</MoreButton>
    </section>
  );
}

function countText({ found, cases }: { readonly found: number; readonly cases: number }, shown: number): string {
  if (found === 0) return 'Ingen träff';
  const whose = cases === 0 ? '' : ` hos ${formatCount(cases, 'person', 'personer')}`;
  const whole = `${formatCount(found, 'träff', 'träffar')}${whose}`;
  return shown < found ? `Visar ${formatNumber(shown)} av ${whole}, de senaste först` : whole;
}

function leftText(left: number): string {
  return left === 1
    ? 'Ett ärende med skyddade personuppgifter söks inte igenom. Öppna det för att läsa det.'
    : `${formatNumber(left)} ärenden med skyddade personuppgifter söks inte igenom. Öppna dem för att läsa dem.`;
}
