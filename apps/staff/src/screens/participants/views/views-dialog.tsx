import { isSameView, type ViewFilters } from '@kraften/domain/concepts/saved-view/saved-view';
import { DialogHead } from '@kraften/ui/dialog/dialog-head';
import { Notice } from '@kraften/ui/feedback/notice';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { failureMessage } from '../../../app/api/failure';
import { useMay } from '../../../app/session/use-may';
import { Loaded } from '../../../parts/loading/loaded';
import { newRecordId } from '../../../parts/sending/new-record-id';
import { addressOf, type SavedView, sendView, stopSharingView, useSavedViews } from './use-saved-views';
import { NewViewForm, ViewForm } from './view-form';
import css from './views.module.css';

type ViewsDialogProps = {
  /** How the list is looked at now. */
  readonly now: ViewFilters;
  readonly onClose: () => void;
};

type Said = { readonly text: string; readonly removed: SavedView | null };

/** The views that somebody has saved: to choose, change, remove and bring back, and to save one more. */
export function ViewsDialog({ now, onClose }: ViewsDialogProps) {
  const query = useSavedViews();
  const mayShare = useMay('team-settings:write');
  const [newId, setNewId] = useState(newRecordId);
  const [changing, setChanging] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  function say(text: string, removed: SavedView | null = null) {
    setChanging(null);
    setFailure(null);
    setSaid({ text, removed });
  }

  async function attempt(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      setFailure(failureMessage(error));
    }
  }

  const remove = (view: SavedView) =>
    attempt(async () => {
      await sendView(view, view, true);
      say(`Vyn ${view.name} är borttagen.`, view);
    });
  const stopSharing = (view: SavedView) =>
    attempt(async () => {
      await stopSharingView(view);
      say(`Vyn ${view.name} delas inte längre.`);
    });
  const bringBack = (view: SavedView) =>
    attempt(async () => {
      await sendView({ ...view, version: view.version + 1 }, view);
      say(`Vyn ${view.name} finns igen.`);
    });

  return (
    <>
      <DialogHead title="Mina vyer" onClose={onClose} />
      {said !== null && <SaidNotice key={said.text} said={said} onBringBack={(view) => void bringBack(view)} />}
      {failure !== null && (
        <Notice kind="error" announce>
          {failure}
        </Notice>
      )}
      <Loaded query={query} failed="Vyerna kunde inte hämtas" waiting={<p>Hämtar …</p>}>
        {(views) =>
          views.length === 0 ? (
            <p className={css['none']}>
              Du har inga sparade vyer än. Välj filter, ordning och kolumner i listan, och spara dem under ett namn här.
            </p>
          ) : (
            <ul className={css['list']}>
              {views.map((view) => (
                <li key={view.viewId}>
                  <div className={css['row']}>
                    <AppLink
                      href={addressOf(view.filters)}
                      className={css['link']}
                      aria-current={isSameView(view.filters, now) ? 'page' : undefined}
                      onClick={onClose}
                    >
                      {view.name}
                    </AppLink>
                    <span className={css['about']}>{aboutText(view)}</span>
                    {!view.isOwn && mayShare && (
                      <Button variant="subtle" size="compact-md" onClick={() => void stopSharing(view)}>
                        Sluta dela<span className="k-unseen"> {view.name}</span>
                      </Button>
                    )}
                    {view.isOwn && (
                      <Button
                        variant="subtle"
                        size="compact-md"
                        aria-expanded={changing === view.viewId}
                        onClick={() => setChanging(changing === view.viewId ? null : view.viewId)}
                      >
                        Ändra<span className="k-unseen"> {view.name}</span>
                      </Button>
                    )}
                  </div>
                  {changing === view.viewId && (
                    <div className={css['form']}>
                      <ViewForm
                        {...{ view, now, mayShare }}
                        onSaved={say}
                        onRemove={() => void remove(view)}
                        onCancel={() => setChanging(null)}
                      />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {changing === null && (
        <NewViewForm
          key={newId}
          viewId={newId}
          now={now}
          onSaved={(text) => {
            setNewId(newRecordId());
            say(text);
          }}
        />
      )}
    </>
  );
}

type SaidNoticeProps = { readonly said: Said; readonly onBringBack: (view: SavedView) => void };

/** Takes focus, since the button that was pressed is gone. */
function SaidNotice({ said: { text, removed }, onBringBack }: SaidNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className={css['said']}>
      <Notice kind="success" announce>
        <p>{text}</p>
        {removed !== null && (
          <Button variant="default" onClick={() => onBringBack(removed)}>
            Ångra
          </Button>
        )}
      </Notice>
    </div>
  );
}

function aboutText({ isOwn, isFirst, isShared, ownerName }: SavedView): string {
  if (!isOwn) return ownerName === null ? 'delad med teamet' : `delad av ${ownerName}`;
  return [...(isFirst ? ['öppnas först'] : []), ...(isShared ? ['delad med teamet'] : [])].join(', ');
}
