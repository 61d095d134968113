import { useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { useKeys } from '../../lib/keys';
import { scenarioIn, withScenario } from './scenario';

/** The address says whether somebody asks what if, and what. */
export function useWhatIf() {
  const [search] = useSearchParams();
  const asking = scenarioIn(search) !== undefined;
  const [pressed, setPressed] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  function ask(open: boolean) {
    const next = withScenario(new URLSearchParams(location.search), open ? {} : undefined);
    navigate(`${location.pathname}${next && `?${next}`}`, { replace: true, state: history.state });
    setPressed(open);
    if (!open) asker.current?.focus();
  }
  useKeys([{ keys: 'o', does: 'What if it were otherwise', run: () => ask(!asking) }]);
  return { asking, pressed, ask, asker };
}
