// Latin letters at once; the rest of Europe's only when somebody writes them.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './client/app';
import { CrashBoundary } from './client/crash-boundary';
import { storageOnDevice, todayOnDevice } from './client/device';
import { door } from './door/door';
import { sv } from './messages/sv/sv';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the form.');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary t={sv}>
      <App t={sv} door={door} storage={storageOnDevice()} today={todayOnDevice()} />
    </CrashBoundary>
  </StrictMode>,
);
