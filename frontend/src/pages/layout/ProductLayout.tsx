import {
  lazy,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
} from 'react';
import { navigate } from 'wouter/use-browser-location';
import { takeBack } from '../../api/act';
import { hatsIn, useHat, wear } from '../../api/hat';
import { forgetUndo } from '../../lib/undo';
import { announce } from '../../lib/announce';
import { find, found, useFinding } from '../../lib/finding';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { phone, useMedia } from '../../lib/useMedia';
import { remember } from '../../lib/preferences';
import { paths } from '../../paths';
import { KeyMap } from '../../ui/KeyMap';
import { hatNames } from '../../ui/Mark';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { Capture, CaptureSoon } from './Capture';
import { OfflineStrip } from './OfflineStrip';
import styles from './ProductLayout.module.css';
import { Rail } from './Rail';
import { stations } from './stations';
import { TabBar } from './TabBar';

const Palette = later(async () => (await import('../palette/Palette')).Palette);

const Live = lazy(async () => ({ default: (await import('./Live')).Live }));

type ProductLayoutProps = { product: string; panel?: ReactNode; children: ReactNode };

/** The frame round every page of a product: the rail, or tabs on a phone, and the hat. */
export function ProductLayout({ product, panel, children }: ProductLayoutProps) {
  const small = useMedia(phone);
  const hat = useHat(product);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.hat = hat === 'PM' ? 'pm' : hat === 'PO' ? 'po' : 'ink';
    return () => void (dataset.hat = 'none');
  }, [hat]);

  useEffect(() => {
    remember('product', product);
    return forgetUndo;
  }, [product]);

  const held = hatsIn(product);
  const next = hat && held[(held.indexOf(hat) + 1) % held.length];
  const commands = [
    ...stations.map(({ name, to, keys }) => ({
      keys,
      does: name,
      run: () => navigate(to({ product })),
    })),
    { keys: 'g h', does: 'Home', run: () => navigate(paths.home({ product })) },
    { keys: 'g p', does: 'Inbox', run: () => navigate(paths.inbox({ product })) },
    { keys: 'z', does: 'Undo', run: () => void takeBack() },
    ...(next && next !== hat
      ? [
          {
            keys: 'h',
            does: 'Switch hat',
            run: () => {
              wear(product, next);
              announce(hatNames[next]);
            },
          },
        ]
      : []),
  ];
  useKeys(
    [
      ...commands,
      { keys: '/', does: 'Find or run', run: () => find() },
      { keys: 'mod+k', run: () => find() },
    ],
    { frame: true },
  );
  const search = useFinding();
  useEffect(() => found, []);

  // The page goes still only after the panel is painted: the browser takes a while over it.
  const covered = useDeferredValue(Boolean(panel));
  const Frame = small ? TabBar : Rail;
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#page">
        To the page
      </a>
      <Boundary what="The rail">
        <Ready
          waiting={
            <>
              <div className={styles.waiting} />
              <CaptureSoon />
            </>
          }
        >
          <Frame product={product} />
          <Capture product={product} />
          <Suspense>
            <Live product={product} />
          </Suspense>
        </Ready>
      </Boundary>
      <main className={styles.main} id="page" tabIndex={-1}>
        <OfflineStrip />
        <div className={styles.stage}>
          <div className={styles.page} inert={Boolean(panel) && covered}>
            {children}
          </div>
          {panel}
        </div>
      </main>
      <KeyMap />
      {search && (
        <Palette
          key={search.typed}
          product={product}
          search={search}
          frame={commands}
          onClose={found}
        />
      )}
    </div>
  );
}
