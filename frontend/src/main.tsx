import './ui/tokens.css';
import './ui/base.css';
import './lib/largeText';
import './lib/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { environment } from './api/environment';
import { startSession } from './api/session';
import { App } from './App';
import { preload, preloadRest } from './routes';

startSession();
preload(location).catch(() => {}); // the screen will say so
preloadRest();

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <RelayEnvironmentProvider environment={environment}>
      <App />
    </RelayEnvironmentProvider>
  </StrictMode>,
);
