import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Byline, Entry, EntryHead } from '@kraften/ui/record/entry';
import { Flag } from '@kraften/ui/record/flag';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { type Hit, hitHref, sourceText, whoseText } from './hit-text';
import css from './note-search.module.css';

/** Where the words were found: whose case, what it is, and the text round them. */
export function HitEntry({ hit }: { readonly hit: Hit }) {
  const { on, authorNames, isDraft, snippets, case: of } = hit;
  const day = formatDateWithoutWeekday(on);
  return (
    <Entry label={`${whoseText(hit)}, ${sourceText(hit)} ${day}`}>
      <EntryHead>
        <h2 className={css['whose']}>
          <AppLink href={hitHref(hit)}>{whoseText(hit)}</AppLink>
        </h2>
        <span className={css['marks']}>
          {isDraft && <Flag kind="soon">Utkast</Flag>}
          {of?.isOpen === false && <StageBadge state="ended">Avslutat</StageBadge>}
        </span>
      </EntryHead>
      <Byline>{[sourceText(hit), day, authorNames.join(', ')].filter((part) => part !== '').join(' · ')}</Byline>
      {snippets.map((snippet, place) => (
        <SnippetText key={place} snippet={snippet} />
      ))}
    </Entry>
  );
}

function SnippetText({ snippet: { parts, isCutBefore, isCutAfter } }: { readonly snippet: Hit['snippets'][number] }) {
  return (
    <p className={css['snippet']}>
      {isCutBefore && '… '}
      {parts.map(({ text, isFound }, place) =>
        isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
      {isCutAfter && ' …'}
    </p>
  );
}
