import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '../../paths';
import { addressBelow } from '../../routes';
import { Dashed, Person, Rights } from '../../ui/icons';
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
  const [open, setOpen] = useState(false);
  const tabs = [...stations, { name: 'Inbox', to: paths.inbox, Icon: Dashed }];

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
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Person />
        You
      </button>
      {open && (
        <Dialog title="You" onClose={() => setOpen(false)}>
          <ProductSwitch workspace={workspace} product={product} />
          <HatSwitch product={product} />
          <Link
            href={paths.rights({ product })}
            className={styles.rights}
            onClick={() => setOpen(false)}
          >
            <Rights size={16} />
            Decision rights
          </Link>
          <PersonMenu viewer={viewer} product={product} />
        </Dialog>
      )}
    </nav>
  );
}
