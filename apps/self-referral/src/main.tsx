// Latin letters at once; the rest of Europe's only when somebody writes them.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './client/app';
import { CrashBoundary } from './client/crash-boundary';
import { storageOnDevice, todayOnDevice } from './client/device';
import { door } from './door/door';
import { languageTexts } from './messages/language-texts';
import type { Messages } from './messages/messages';
import { sv } from './messages/sv/sv';
import { languageOf } from './route/route';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the form.');

const show = (t: Messages) =>
  createRoot(root).render(
    <StrictMode>
      <CrashBoundary t={t}>
        <App t={t} door={door} storage={storageOnDevice()} today={todayOnDevice()} />
      </CrashBoundary>
    </StrictMode>,
  );
// Without the language's texts the page begins in Swedish, and the app tries to fetch them once more.
languageTexts[languageOf(window.location)].front().then(show, () => show(sv));
