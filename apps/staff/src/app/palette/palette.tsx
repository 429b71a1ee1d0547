import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { nextMeetingText } from '../../parts/group/group-text';
import { useListedParticipations } from '../../parts/participation/use-listed-participations';
import { api } from '../api/api-client';
import { useMe } from '../session/me';
import { useMay } from '../session/use-may';
import { takeAlong, withNoteSearch } from './note-search-entry';
import css from './palette.module.css';
import { type PaletteEntry, paletteEntries, paletteHeadings, paletteSections } from './palette-entries';
import { recentCaseIds } from './recent-cases';

const none: readonly never[] = [];

/** Goes to a person, a group or a place, or does something, by typing part of its name. What is typed stays in the window's memory. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [marked, setMarked] = useState(0);
  const participations = useListedParticipations();
  const referrals = useQuery(api.referral.list.queryOptions({ which: 'open' }));
  const { today } = useMe();
  const reviewsAccess = useMay('audit:review');
  const groups = useQuery(api.group.list.queryOptions());
  const openCaseId = useLocation({ select: ({ pathname }) => caseIdIn(pathname) });
  const found = paletteEntries(text, {
    reviewsAccess,
    participations: participations.rows,
    referrals: referrals.data ?? none,
    groups: (groups.data?.groups ?? none)
      .filter(({ endedOn }) => endedOn === null || endedOn >= today)
      .map((group) => ({ ...group, detail: nextMeetingText(group, today) })),
    openCaseId,
    recentIds: recentCaseIds(),
  });
  const waiting = participations.isPending || referrals.isPending || groups.isPending;
  // Not before the people are there: who presses Enter at once means one of them.
  const entries = waiting ? found : withNoteSearch(found, text);
  const sections = paletteSections(entries);
  const at = Math.min(marked, entries.length - 1);
  const current = entries[at];

  useEffect(() => input.current?.focus(), []);

  function go(entry: PaletteEntry) {
    onClose();
    takeAlong(entry, text);
    router.history.push(`${router.basepath}${entry.href}`);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && entries.length > 0) {
      event.preventDefault();
      setMarked((at + step + entries.length) % entries.length);
    }
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      go(current);
    }
  }

  return (
    <>
      <label className={css['label']} htmlFor={id}>
        Sök person, sida eller något att göra
      </label>
      <input
        ref={input}
        id={id}
        className={css['input']}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current && `${id}-${at}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={css['list']} id={`${id}-list`} role="listbox" aria-label="Träffar">
        {sections.map(({ kind, entries: of }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of a listbox; a fieldset is one of fields
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} className={css['heading']} role="presentation">
              {paletteHeadings[kind]}
            </p>
            {of.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that the list belongs to
              <div
                key={entry.href}
                ref={(option) => {
                  if (entry === current) option?.scrollIntoView({ block: 'nearest' });
                }}
                id={`${id}-${entries.indexOf(entry)}`}
                role="option"
                tabIndex={-1}
                className={css['entry']}
                aria-selected={entry === current}
                onClick={() => go(entry)}
              >
                <span>{entry.label}</span>
                {entry.detail !== '' && <span className={css['detail']}>{entry.detail}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={css['status']} role="status">
        {entries.length === 0 && (waiting ? 'Hämtar …' : 'Ingen träff. Kontrollera stavningen.')}
      </p>
    </>
  );
}

/** The case that the page is about. */
function caseIdIn(pathname: string): string | null {
  return /\/deltagare\/([0-9a-f]{8}-[0-9a-f-]{27})/.exec(pathname)?.[1] ?? null;
}
