import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconMaximize, IconPrinter, IconX } from '@tabler/icons-react';
import { type ReactNode, type TouchEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Chosen, placeOf, slideAt } from './place-of';
import css from './slide-show.module.css';
import { focusedAt, stepOf } from './step-of';

type SlideShowProps = {
  /** What is shown: the team and the period. */
  readonly title: string;
  readonly onEnd: () => void;
  /** Pages whose sections are the slides. */
  readonly children: ReactNode;
};

/** The sections of some pages, one at a time, large: by arrow keys, buttons or a swipe. On paper all of them, a sheet each. */
export function SlideShow({ title, onEnd, children }: SlideShowProps) {
  const slides = useRef<HTMLDivElement>(null);
  const [sections, setSections] = useState<readonly HTMLElement[]>([]);
  const [chosen, setChosen] = useState<Chosen<HTMLElement> | null>(null);
  const shown = placeOf(sections, chosen);
  const heading = sections[shown]?.querySelector('h2')?.textContent ?? '';

  useEffect(() => {
    const place = slides.current;
    if (place === null) return;
    const collect = () => {
      const found = [...place.querySelectorAll<HTMLElement>('section:has(> div > div > h2)')];
      setSections((before) => (isSame(before, found) ? before : found));
    };
    const observer = new MutationObserver(collect);
    observer.observe(place, { childList: true, subtree: true });
    collect();
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    for (const [index, section] of sections.entries()) section.dataset['slide'] = index === shown ? 'shown' : 'other';
    window.scrollTo({ top: 0 });
  }, [sections, shown]);

  const go = (to: number) => setChosen(slideAt(sections, to));
  const end = useEffectEvent(onEnd);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event.key, focusedAt(event.target));
    if (step === null) return;
    event.preventDefault();
    if (step === 'end') onEnd();
    else go(step === 'first' ? 0 : step === 'last' ? sections.length - 1 : shown + step);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    // Only what the reader pressed lately lets a page fill the screen; without it the window is enough.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    const left = () => {
      if (document.fullscreenElement === null) end();
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);

  return (
    <div className={css['show']} {...useSwipe((step) => go(shown + step))}>
      <header className={`${css['bar']} k-not-print`}>
        <h1 className={css['title']}>{title}</h1>
        <p role="status" className={css['count']}>
          {sections.length === 0 ? 'Hämtar …' : `${shown + 1} av ${sections.length}`}
          <span className="k-unseen">: {heading}</span>
        </p>
        <div className={css['buttons']}>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={20} aria-hidden />}
            aria-disabled={shown === 0}
            onClick={() => go(shown - 1)}
          >
            Förra
          </Button>
          <Button
            rightSection={<IconArrowRight size={20} aria-hidden />}
            aria-disabled={shown >= sections.length - 1}
            onClick={() => go(shown + 1)}
          >
            Nästa
          </Button>
          <span className={css['wide']}>
            <Button
              variant="default"
              leftSection={<IconMaximize size={20} aria-hidden />}
              onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
            >
              Helskärm
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => window.print()}
            >
              Skriv ut
            </Button>
          </span>
          <Button variant="default" leftSection={<IconX size={20} aria-hidden />} onClick={onEnd}>
            Avsluta
          </Button>
        </div>
      </header>
      <main ref={slides} className={css['slides']}>
        {children}
      </main>
    </div>
  );
}

function isSame(before: readonly HTMLElement[], now: readonly HTMLElement[]): boolean {
  return before.length === now.length && before.every((section, index) => section === now[index]);
}

/** How far a finger goes before it is a swipe, in pixels. */
const swipeLength = 64;

/** A swipe to the side, but not inside what itself scrolls that way. */
function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches, target }: TouchEvent) => {
      const touch = touches.item(0);
      from.current =
        touch === null || touches.length > 1 || scrollsSideways(target) ? null : { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches.item(0);
      if (from.current === null || touch === null) return;
      const [across, down] = [touch.clientX - from.current.x, touch.clientY - from.current.y];
      if (Math.abs(across) > swipeLength && Math.abs(across) > 2 * Math.abs(down)) onSwipe(across < 0 ? 1 : -1);
    },
  };
}

function scrollsSideways(target: EventTarget): boolean {
  const region = target instanceof Element ? target.closest<HTMLElement>('[tabindex="0"]') : null;
  return region !== null && region.scrollWidth > region.clientWidth;
}
