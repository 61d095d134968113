import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { signedIn } from '../../api/session';
import { useTheme } from '../../lib/theme';
import { phone, useMedia } from '../../lib/useMedia';
import { paths } from '../../paths';
import { Brand } from '../../ui/Brand';
import { type Example, examples } from './examples';
import { fetcher } from './fetcher';
import 'graphiql/style.css';
import styles from './Explorer.module.css';

/** GraphiQL on this server's own API, as whoever is signed in. */
export function Explorer() {
  const theme = useTheme();
  const [storage] = useState(ownStorage);
  const small = useMedia(phone);
  const dark = theme === 'system' ? document.documentElement.dataset.theme : theme;
  return (
    <main className={styles.explorer} aria-label="Explorer">
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        forcedTheme={dark === 'dark' ? 'dark' : 'light'}
        defaultQuery={welcome}
        plugins={[examplesPlugin]}
        {...(!small && { visiblePlugin: examplesPlugin })}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <a className={styles.home} href={paths.start({})} aria-label="Back to Throughline">
            <Brand />
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </main>
  );
}

const welcome = `# What scripts ask for, asked as you. Ctrl+Enter runs it, Ctrl+Space completes.
# Examples and the documentation of everything are on the left.
# Under Headers, { "X-Throughline-Hat": "PO" } narrows you to one of your roles.

query WhoAmI {
  viewer { name roles { kind product { key } } }
}
`;

/** What one wrote is kept by this browser, for oneself alone. */
function ownStorage() {
  const prefix = `throughline.explorer.${signedIn()?.id}.`;
  const mine = () => Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  return {
    getItem: (name: string) => localStorage.getItem(prefix + name),
    setItem: (name: string, value: string) => localStorage.setItem(prefix + name, value),
    removeItem: (name: string) => localStorage.removeItem(prefix + name),
    clear: () => {
      for (const name of mine()) localStorage.removeItem(name);
    },
    get length() {
      return mine().length;
    },
  };
}

const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: () => (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true">
      <path d="M3 2.5h7l3 3v8H3z M10 2.5v3h3 M5.5 8.5h5 M5.5 11h3" />
    </svg>
  ),
  content: Examples,
};

function Examples() {
  const { addTab } = useGraphiQLActions();
  const editors = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const key = signedIn()?.roles.find(({ product }) => product)?.product?.key ?? 'CHK';

  function open({ query, variables }: Example) {
    addTab();
    editors.queryEditor?.setValue(query);
    editors.variableEditor?.setValue(variables ? JSON.stringify(variables, null, 2) : '');
  }
  return (
    <section className={styles.examples} aria-label="Examples">
      <h2>Examples</h2>
      <p>Each opens in a tab of its own. What they change is changed: you act as yourself.</p>
      <ul>
        {examples(key).map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.name}</strong>
              <span>{example.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
