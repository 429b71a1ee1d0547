/** What has focus when a key is pressed, where it has a use of its own for keys. */
export type Focused = 'field' | 'button' | 'dialog' | 'scroller' | null;

/** What a key means while slides are shown; null where it is somebody else's. */
export function stepOf(key: string, focused: Focused): 1 | -1 | 'first' | 'last' | 'end' | null {
  if (focused === 'dialog') return null;
  if (key === 'Escape') return 'end';
  if (focused === 'field' || focused === 'scroller') return null;
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return 1;
    case 'ArrowLeft':
    case 'PageUp':
      return -1;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case ' ':
      return focused === 'button' ? null : 1;
    default:
      return null;
  }
}

/** Which of them an element is. */
export function focusedAt(target: EventTarget | null): Focused {
  if (!(target instanceof Element)) return null;
  if (target.closest('dialog, [role="dialog"]') !== null) return 'dialog';
  if (target.matches('input, select, textarea')) return 'field';
  if (target.closest('a, button, summary') !== null) return 'button';
  return target.matches('[tabindex="0"]') && target.scrollWidth > target.clientWidth ? 'scroller' : null;
}
