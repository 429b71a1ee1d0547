import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { KraftenProvider } from '../theme/kraften-provider';
import { ConfirmDialog } from './confirm-dialog';

function show(typeToConfirm?: string) {
  const onConfirm = vi.fn();
  const onClose = vi.fn();
  render(
    <KraftenProvider>
      <ConfirmDialog
        open
        onClose={onClose}
        onConfirm={onConfirm}
        title="Avsluta deltagandet?"
        concerns="Anna Ek, inskriven mån 3 mars 2025"
        confirm="Avsluta deltagandet"
        final
        {...(typeToConfirm === undefined ? {} : { typeToConfirm })}
      >
        Anteckningarna finns kvar.
      </ConfirmDialog>
    </KraftenProvider>,
  );
  return { onConfirm, onClose };
}

test('it names what it concerns, and focus starts on the way out', () => {
  const { onConfirm } = show();
  expect(screen.getByText('Anna Ek, inskriven mån 3 mars 2025')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Avbryt');
  fireEvent.click(screen.getByRole('button', { name: 'Avsluta deltagandet' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

test('the gravest acts wait until the name is written', () => {
  const { onConfirm } = show('Anna Ek');
  const act = screen.getByRole('button', { name: 'Avsluta deltagandet' });
  fireEvent.click(act);
  expect(onConfirm).not.toHaveBeenCalled();
  expect(screen.getByText('Skriv ”Anna Ek” här.')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' anna ek ' } });
  fireEvent.click(act);
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

test('Esc is a way out', () => {
  const { onClose } = show();
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledTimes(1);
});
