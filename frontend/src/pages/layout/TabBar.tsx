import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '../../paths';
import { addressBelow } from '../../routes';
import { classes } from '../../ui/classes';
import { Dashed, Dots, Line, Person, Rights } from '../../ui/icons';
import { Dialog } from '../../ui/Dialog';
import { HatSwitch } from './HatSwitch';
import { PersonMenu } from './PersonMenu';
import { ProductSwitch } from './ProductSwitch';
import { isIn, stations } from './stations';
import styles from './TabBar.module.css';
import { useFrame } from './useFrame';

/** The stations that are gone to all day. Five tabs fit: the others are with the rest. */
const often: readonly string[] = ['Goals', 'Backlog', 'Sprint'];

/** On a phone: the stations, what waits for you, and the rest. */
export function TabBar({ product }: { product: string }) {
  const { viewer, workspace, waiting } = useFrame(product);
  const [address] = useLocation();
  const location = addressBelow(address, history.state);
  // Open on the page it was opened on: whatever leads on, closes it.
  const [openAt, setOpenAt] = useState<string>();
  const close = () => setOpenAt(undefined);
  const tabs = [
    ...stations.filter(({ name }) => often.includes(name)),
    { name: 'Inbox', to: paths.inbox, Icon: Dashed },
  ];
  const rest = [
    ...stations.filter(({ name }) => !often.includes(name)),
    { name: 'Decision rights', to: paths.rights, Icon: Rights },
    { name: 'People', to: paths.people, Icon: Person },
  ];
  const inRest = rest.some((place) => isIn(place, product, location));

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
      <button
        type="button"
        className={classes(inRest && styles.here)}
        aria-haspopup="dialog"
        onClick={() => setOpenAt(address)}
      >
        <Dots />
        More
      </button>
      {openAt === address && (
        <Dialog title="More" onClose={close}>
          <div className={styles.rest}>
            <ProductSwitch workspace={workspace} product={product} />
            <HatSwitch product={product} />
            <Link href={paths.home({ product })} className={styles.link} onClick={close}>
              <Line />
              Home
            </Link>
            {rest.map(({ Icon, ...place }) => (
              <Link
                key={place.name}
                href={place.to({ product })}
                className={styles.link}
                aria-current={isIn(place, product, location) ? 'page' : undefined}
                onClick={close}
              >
                <Icon size={16} />
                {place.name}
              </Link>
            ))}
            <PersonMenu viewer={viewer} product={product} />
          </div>
        </Dialog>
      )}
    </nav>
  );
}
