type IdleWatch = {
  readonly minutes: number;
  /** Nobody has touched the page for so long. Called once. */
  readonly onIdle: () => void;
  /** Somebody works on the page without calling the server, as when a long text is written. */
  readonly onStillHere: () => void;
};

const minute = 60_000;
const lookEvery = 10_000;
const tellEvery = 2 * minute;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Watches whether somebody is at the page, until the returned function is called. */
export function watchIdle({ minutes, onIdle, onStillHere }: IdleWatch): () => void {
  let touched = Date.now();
  let told = touched;
  const touch = () => {
    touched = Date.now();
  };
  const look = () => {
    const now = Date.now();
    if (now - touched >= minutes * minute) {
      stop();
      onIdle();
    } else if (touched > told && now - told >= tellEvery) {
      told = now;
      onStillHere();
    }
  };
  const stop = () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const kind of touches) window.removeEventListener(kind, touch);
  };
  const timer = window.setInterval(look, lookEvery);
  // A computer that slept has not let the timer run.
  document.addEventListener('visibilitychange', look);
  for (const kind of touches) window.addEventListener(kind, touch, { passive: true });
  return stop;
}

/** The minutes that the server allows, which it writes into the page. */
export function idleMinutesOf(page: Document): number {
  const minutes = Number(page.querySelector('meta[name="idle-minutes"]')?.getAttribute('content'));
  return Number.isFinite(minutes) && minutes > 0 ? minutes : 20;
}
