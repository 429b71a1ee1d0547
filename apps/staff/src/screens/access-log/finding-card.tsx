import { unusualAccessLabels } from '@kraften/domain/concepts/access-review/unusual-access';
import { formatDate } from '@kraften/ui/format/date';
import { formatDateTime, formatTime } from '@kraften/ui/format/instant';
import { formatCount } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Flag } from '@kraften/ui/record/flag';
import { Button } from '@mantine/core';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useId, useRef, useState } from 'react';
import type { api } from '../../app/api/api-client';
import { caseHref } from './access-columns';
import css from './access-log.module.css';
import { ReviewForm } from './review-form';

type Finding = inferOutput<typeof api.accessLog.unusual>['findings'][number];
type FindingCardProps = { readonly finding: Finding; readonly onReviewed: () => void };

/** Something unusual: who, whose case, why it stands here, what was done, and what somebody made of it. */
export function FindingCard({ finding, onReviewed }: FindingCardProps) {
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { kind, on, reason, entries, isReviewed, isOwn, reviews } = finding;

  function cancel() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <article className={css['finding']} aria-labelledby={titleId}>
      <div className={css['findingHead']}>
        <h2 className={css['findingTitle']} id={titleId}>
          {entries[0]?.userName}
        </h2>
        <Flag kind={isReviewed ? 'done' : 'soon'}>{unusualAccessLabels[kind]}</Flag>
      </div>
      <p className={css['day']}>
        {formatDate(on)}. Gäller {concernText(finding)}.
      </p>
      <p className={css['reason']}>{reason}</p>
      <details className={css['entries']}>
        <summary>
          {entries.length === 1
            ? 'Visa raden i loggen'
            : `Visa ${formatCount(entries.length, 'rad', 'rader')} i loggen`}
        </summary>
        <ul>
          {entries.map((entry) => (
            <li key={entry.entryId}>
              <EntryLine entry={entry} />
            </li>
          ))}
        </ul>
      </details>
      {reviews.map(({ reviewId, reviewedAt, reviewerName, isOfOwnAccess, note }) => (
        <div key={reviewId} className={css['review']}>
          <p>
            Granskad av {reviewerName ?? 'en tidigare medarbetare'}
            {isOfOwnAccess && ', som själv öppnade'}, {formatDateTime(reviewedAt)}
          </p>
          {note !== '' && <p className={css['note']}>{note}</p>}
        </div>
      ))}
      {!isReviewed && reviews.length > 0 && <p>Öppnat igen efter granskningen.</p>}
      {!isReviewed && (
        <Button
          ref={opener}
          variant="default"
          className="k-not-print"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          Markera som granskad
        </Button>
      )}
      {open && (
        <ReviewForm
          entryIds={entries.map(({ entryId }) => entryId)}
          isOwn={isOwn}
          onCancel={cancel}
          onReviewed={onReviewed}
        />
      )}
    </article>
  );
}

function concernText({ entries, persons }: Finding): string {
  const name = entries.find(({ person }) => person !== null)?.person?.name;
  if (persons === 0) return 'listor';
  return persons === 1 && name !== undefined ? name : formatCount(persons, 'person', 'personer');
}

function EntryLine({ entry }: { readonly entry: Finding['entries'][number] }) {
  const href = caseHref(entry);
  const text = `${entry.what}${entry.person === null ? '' : `, ${entry.person.name}`}`;
  return (
    <>
      <span className={css['time']}>{formatTime(entry.at)}</span>{' '}
      {href === null ? text : <AppLink href={href}>{text}</AppLink>}
    </>
  );
}
