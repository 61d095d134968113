import {
  Component,
  type ComponentType,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from 'react';
import { refresh } from './freshness';
import { KeyBarrier } from './keys';
import { say } from './toasts';

let rest = () => {};
const resting = new Promise<void>((resolve) => {
  rest = resolve;
});

/** From here on what can wait is brought. */
export const bringLater = () => rest();

/** Does what can wait while nothing else is done. */
export function whenIdle(run: () => void) {
  void resting.then(() =>
    // Not before the page has its rows: until then what looks idle waits for the network.
    setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(run), 1_000),
  );
}

/**
 * What a page does not begin with, as a dialog. Its code comes while nothing
 * else is done, so that it is there when it is opened; where it is opened
 * before, it shows once it is there. What it needs and does not get closes it
 * with a word, and leaves the page as it is.
 */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Known: ComponentType<Props> | undefined;
  const load = async () => (Known ??= await bring());
  whenIdle(() => load().catch(() => {})); // asked for again when it is opened

  function Later(props: Props) {
    const [part, setPart] = useState({ Part: Known });
    const [failure, setFailure] = useState<{ error: unknown }>();
    const { Part } = part;
    // No `lazy`: React holds back for 300 ms what has suspended, however soon it came.
    useEffect(() => {
      if (Part) return;
      load().then(
        (Part) => setPart({ Part }),
        (error: unknown) => setFailure({ error }),
      );
    }, [Part]);
    if (failure) throw failure.error;
    if (!Part) return <KeyBarrier />;
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  }

  return function Opened(props: Props & Closed) {
    return (
      <Opening {...(props.onClose && { onClose: props.onClose })}>
        <Later {...props} />
      </Opening>
    );
  };
}

type Closed = { onClose?: () => void };

/** Keeps the failure of what can be closed from what it is opened over. */
class Opening extends Component<Closed & { children: ReactNode }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override componentDidCatch() {
    if (!this.props.onClose) return;
    say({
      kind: 'failed',
      title: 'It could not be opened.',
      detail: 'Nothing was lost. Open it again.',
    });
    refresh();
    this.props.onClose();
  }

  override render() {
    if (!('error' in this.state)) return this.props.children;
    if (!this.props.onClose) throw this.state.error;
    return null;
  }
}
