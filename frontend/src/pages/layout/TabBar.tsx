import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '../../paths';
import { addressBelow } from '../../routes';
import { Dashed, Line, Person, Rights, Speech } from '../../ui/icons';
import { Dialog } from '../../ui/Dialog';
import { HatSwitch } from './HatSwitch';
import { PersonMenu } from './PersonMenu';
import { ProductSwitch } from './ProductSwitch';
import { isIn, stations } from './stations';
import styles from './TabBar.module.css';
import { useFrame } from './useFrame';

/** On a phone: the stations, what waits for you, and you. */
export function TabBar({ product }: { product: string }) {
  const { viewer, workspace, waiting } = useFrame(product);
  const [address] = useLocation();
  const location = addressBelow(address, history.state);
  // Open on the page it was opened on: whatever leads on, closes it.
  const [openAt, setOpenAt] = useState<string>();
  const close = () => setOpenAt(undefined);
  // Five tabs fit; what comes once in a while is with the rest.
  const tabs = [
    ...stations.filter(({ kind }) => kind !== 'shipped'),
    { name: 'Inbox', to: paths.inbox, Icon: Dashed },
  ];

  return (
    <nav className={styles.tabs} aria-label="Product">
      {tabs.map(({ Icon, ...tab }) => (
        <Link
          key={tab.name}
          href={tab.to({ product })}
          aria-current={isIn(tab, product, location) ? 'page' : undefined}
        >
          <Icon size={16} />
          {tab.name}
          {tab.name === 'Inbox' && waiting > 0 && (
            <span className={styles.count}>
              {waiting}
              <span className="unseen"> for you</span>
            </span>
          )}
        </Link>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={() => setOpenAt(address)}>
        <Person />
        You
      </button>
      {openAt === address && (
        <Dialog title="You" onClose={close}>
          <div className={styles.you}>
            <ProductSwitch workspace={workspace} product={product} />
            <HatSwitch product={product} />
            <Link href={paths.home({ product })} className={styles.link} onClick={close}>
              <Line />
              Home
            </Link>
            <Link href={paths.reports({ product })} className={styles.link} onClick={close}>
              <Speech size={16} />
              Reports
            </Link>
            <Link href={paths.rights({ product })} className={styles.link} onClick={close}>
              <Rights size={16} />
              Decision rights
            </Link>
            <Link href={paths.people({ product })} className={styles.link} onClick={close}>
              <Person size={16} />
              People
            </Link>
            <PersonMenu viewer={viewer} product={product} />
          </div>
        </Dialog>
      )}
    </nav>
  );
}
