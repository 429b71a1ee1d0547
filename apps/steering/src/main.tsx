import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SteeringApp } from './app/steering-app';
import './app/print.css';

const container = document.getElementById('app');
if (container === null) throw new Error('index.html has no element with the id app');

createRoot(container).render(
  <StrictMode>
    <SteeringApp />
  </StrictMode>,
);
