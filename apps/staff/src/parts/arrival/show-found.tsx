import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import css from './show-found.module.css';

/** Until what was searched for must be on its page: the page reads it first. */
const waitsMs = 15_000;
const recordId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-[a-z]+)?$/;

/** Leads to a record on the page when its id ends the address, as the hits of a search do: as soon as the page has read it. */
export function ShowFound() {
  const { hash, state } = useLocation();
  const visit = state.__TSR_key;
  useEffect(() => {
    if (!recordId.test(hash) || visit === '') return;
    let shown: HTMLElement | null = null;
    const look = () => {
      const found = document.getElementById(hash);
      if (shown !== null || found === null) return;
      shown = found;
      observer.disconnect();
      show(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    const gaveUp = setTimeout(() => observer.disconnect(), waitsMs);
    look();
    return () => {
      clearTimeout(gaveUp);
      observer.disconnect();
      shown?.classList.remove(css['found'] ?? '');
    };
  }, [hash, visit]);
  return null;
}

/** Scrolls to the record, marks it and gives it focus. What is folded away round it is opened. */
function show(found: HTMLElement): void {
  for (let fold = found.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  found.classList.add(css['found'] ?? '');
  found.tabIndex = -1;
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'center' });
}
