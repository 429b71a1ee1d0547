// Latin letters at once; the rest of Europe's only when somebody writes them.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { hydrateRoot } from 'react-dom/client';
import { storageOnDevice, todayOnDevice } from './client/device';
import { roomsFor, textsFor } from './client/rooms';
import { SelfReferralRoot } from './client/self-referral-root';
import { doorOf } from './door/door';
import { type Served, servedNothing } from './served/served';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the form.');
const text = document.getElementById('served')?.textContent?.trim();
const served: Served = text?.startsWith('{') ? JSON.parse(text) : servedNothing(window.location, todayOnDevice());
const props = { door: doorOf(), deviceStorage: storageOnDevice(), served };
// Without the rest of the form the page stays as the server made it, which works by itself.
void Promise.all([roomsFor(served.route), textsFor(served.route, served.language)]).then(([rooms, texts]) =>
  hydrateRoot(root, <SelfReferralRoot {...props} rooms={rooms} texts={texts} />),
);
