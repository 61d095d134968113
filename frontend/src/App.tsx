import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { startSession, useSession } from './api/session';
import { productIn } from './paths';
import { ProductLayout } from './pages/layout/ProductLayout';
import { addressBelow, pageAt, panelAt } from './routes';
import { Shown } from './Shown';
import { Clashes } from './ui/Clashes';
import { Boundary, Problem } from './ui/Problem';
import { Button } from './ui/Button';
import { Panel } from './ui/Panel';
import { Proposing } from './ui/Proposing';
import { later } from './lib/later';
import { Toasts } from './ui/Toasts';

const SignInAgain = later(async () => (await import('./pages/signin/SignInAgain')).SignInAgain);
const SignInPage = later(async () => (await import('./pages/signin/SignInPage')).SignInPage);

/**
 * Who is not signed in sees the sign-in page at whatever address they came to,
 * and that address once they are.
 */
export function App() {
  const session = useSession();
  const [location] = useLocation();
  const below = addressBelow(location, history.state);
  const page = useMemo(() => pageAt(below), [below]);
  const panel = useMemo(() => panelAt(location), [location]);
  const product = productIn(location);

  if (page.open) return <Shown screen={page} />;
  switch (session.state) {
    case 'starting':
      return null;
    case 'unreachable':
      return (
        <main style={{ padding: 20 }}>
          <Problem
            title="Throughline does not answer."
            action={<Button onClick={startSession}>Try again</Button>}
          >
            The server is down or the network is. Nothing was lost.
          </Problem>
        </main>
      );
    case 'out':
      return (
        <Boundary what="The sign-in page">
          <SignInPage />
        </Boundary>
      );
    case 'in':
      return (
        <>
          {product ? (
            <ProductLayout
              key={product}
              product={product}
              panel={
                panel && (
                  <Panel product={product}>
                    <Shown screen={panel} atOnce />
                  </Panel>
                )
              }
            >
              <Shown screen={page} />
            </ProductLayout>
          ) : (
            <Shown screen={page} />
          )}
          {session.ended && <SignInAgain />}
          <Clashes />
          <Proposing />
          <Toasts />
        </>
      );
  }
}
