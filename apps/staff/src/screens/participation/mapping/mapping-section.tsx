import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDate } from '@kraften/ui/format/date';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Button } from '@mantine/core';
import { Loaded } from '../../../parts/loading/loaded';
import { Drafts } from '../journal/drafts';
import { type JournalNote, useJournal } from '../journal/journal-record';
import { useDrafts } from '../journal/use-drafts';
import { useOpenCase } from '../open-case';
import css from './mapping.module.css';

/** What the participant has told, in a free text of which every version is kept. */
export function MappingSection() {
  const { participationId } = useOpenCase();
  const query = useJournal(participationId);
  return (
    <Loaded
      query={query}
      failed="Kartläggningen kunde inte hämtas"
      waiting={<Loading label="Kartläggningen hämtas" lines={6} />}
    >
      {(notes) => <Mapping notes={notes.filter(({ kind }) => kind === 'mapping')} />}
    </Loaded>
  );
}

function Mapping({ notes }: { readonly notes: readonly JournalNote[] }) {
  const { participationId, person, closing } = useOpenCase();
  const [latest, ...earlier] = notes
    .filter(({ signedAt }) => signedAt !== null)
    .toSorted((a, b) => ((a.signedAt ?? '') < (b.signedAt ?? '') ? 1 : -1));
  const { drafts, saved, begin, end } = useDrafts(notes, { kind: 'mapping', text: latest?.text ?? '' });
  const mayWrite = closing === null && !person.isDisposed && drafts.length === 0;
  const isBehind = notes.some(
    ({ signedAt, changedAt }) => signedAt === null && latest !== undefined && (latest.signedAt ?? '') > changedAt,
  );
  return (
    <Section
      title="Kartläggning"
      description="Vad deltagaren vill, kan och redan gör. Fri text, med deltagarens egna ord."
      actions={
        mayWrite && (
          <Button variant={latest === undefined ? 'filled' : 'default'} onClick={begin}>
            {latest === undefined ? 'Skriv kartläggning' : 'Skriv en ny version'}
          </Button>
        )
      }
    >
      {isBehind && (
        <Notice kind="soon" title="Det finns en nyare version än ditt utkast">
          Läs den nedanför och ta med det som ska stå kvar innan du sparar din.
        </Notice>
      )}
      <Drafts participationId={participationId} drafts={drafts} saved={saved} onEnded={end} />
      {latest === undefined ? (
        drafts.length === 0 && (
          <EmptyState title="Ingen kartläggning är skriven">
            Börja med vad deltagaren hoppas på. Utkastet sparas medan du skriver.
          </EmptyState>
        )
      ) : (
        <Version note={latest} />
      )}
      {earlier.length > 0 && (
        <details className={css['earlier']}>
          <summary>Tidigare versioner ({earlier.length})</summary>
          {earlier.map((note) => (
            <Version key={note.noteId} note={note} />
          ))}
        </details>
      )}
    </Section>
  );
}

function Version({ note }: { readonly note: JournalNote }) {
  const { noteId, happenedOn, authorName, signedAt, text, additions } = note;
  return (
    <article id={noteId} className={css['version']} aria-label={`Kartläggning ${happenedOn}`}>
      <p className={css['byline']}>
        {formatDate(happenedOn)}, {authorName ?? 'någon som slutat'}
        {signedAt !== null && `, sparad ${formatDateTime(signedAt)}`}
      </p>
      <p className={css['text']}>{text}</p>
      {additions.map((addition) => (
        <p key={addition.additionId} className={css['text']}>
          Tillägg {formatDateTime(addition.createdAt)}: {addition.text}
        </p>
      ))}
    </article>
  );
}
