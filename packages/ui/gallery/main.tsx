import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KraftenProvider } from '../src/theme/kraften-provider';
import { Gallery } from './gallery';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <KraftenProvider>
        <Gallery />
      </KraftenProvider>
    </StrictMode>,
  );
}
