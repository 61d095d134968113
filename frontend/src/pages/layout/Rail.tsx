import { Link, useLocation } from 'wouter';
import { paths } from '../../paths';
import { addressBelow } from '../../routes';
import { Brand } from '../../ui/Brand';
import { Dashed, Line } from '../../ui/icons';
import { classes } from '../../ui/classes';
import { number } from '../../lib/words';
import { HatSwitch } from './HatSwitch';
import { PersonMenu } from './PersonMenu';
import { ProductSwitch } from './ProductSwitch';
import styles from './Rail.module.css';
import { isIn, stations } from './stations';
import { useFrame } from './useFrame';

const heads = { why: 'Why', what: 'What', shipped: 'Shipped' };

/** The rail is the line itself: stations from why to what, filled where you are. */
export function Rail({ product }: { product: string }) {
  const { viewer, workspace, product: data, waiting } = useFrame(product);
  const [address] = useLocation();
  const location = addressBelow(address, history.state);
  const counts: Partial<Record<string, number | undefined>> = {
    Goals: data?.goals.totalCount,
    Insights: data?.insights.totalCount,
    Backlog: data?.backlog.totalCount,
    Launches: data?.launches.totalCount,
  };

  return (
    <header className={styles.rail}>
      <Link
        href={paths.home({ product })}
        className={styles.brand}
        aria-current={location === paths.home({ product }) ? 'page' : undefined}
        title="Home (G H)"
      >
        <Brand />
      </Link>
      <ProductSwitch workspace={workspace} product={product} />
      <HatSwitch product={product} />
      <nav aria-label="The whole" className={styles.whole}>
        <Link
          href={paths.line({ product })}
          className={classes(styles.station, styles.plain)}
          aria-current={location === paths.line({ product }) ? 'page' : undefined}
        >
          <Line />
          The line
        </Link>
        <Link
          href={paths.inbox({ product })}
          className={classes(styles.station, styles.plain)}
          aria-current={location === paths.inbox({ product }) ? 'page' : undefined}
        >
          <Dashed />
          Inbox
          {waiting > 0 && (
            <span className={styles.count}>
              {number(waiting)}
              <span className="unseen"> for you</span>
            </span>
          )}
        </Link>
      </nav>
      <nav aria-label="Product" className={styles.line}>
        {(['why', 'what', 'shipped'] as const).map((kind) => (
          <div key={kind} className={styles[kind]}>
            <h2 className={styles.head}>{heads[kind]}</h2>
            <ul>
              {stations
                .filter((station) => station.kind === kind)
                .map((station) => {
                  const { name, to } = station;
                  const here = isIn(station, product, location);
                  const count = counts[name];
                  return (
                    <li key={name}>
                      <Link
                        href={to({ product })}
                        className={styles.station}
                        aria-current={here ? 'page' : undefined}
                      >
                        <span className="clip">
                          {name === 'Sprint' ? (data?.activeSprint?.name ?? name) : name}
                        </span>
                        {count !== undefined && (
                          <span className={styles.count}>{number(count)}</span>
                        )}
                      </Link>
                    </li>
                  );
                })}
            </ul>
          </div>
        ))}
      </nav>
      <div className={styles.foot}>
        <nav aria-label="Workspace">
          <Link
            href={paths.rights({ product })}
            className={classes(styles.station, styles.plain)}
            aria-current={location === paths.rights({ product }) ? 'page' : undefined}
          >
            Decision rights
          </Link>
          <Link
            href={paths.people({ product })}
            className={classes(styles.station, styles.plain)}
            aria-current={location === paths.people({ product }) ? 'page' : undefined}
          >
            People
          </Link>
        </nav>
        <PersonMenu viewer={viewer} product={product} />
      </div>
    </header>
  );
}
