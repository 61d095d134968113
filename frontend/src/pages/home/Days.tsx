import { Link } from 'wouter';
import { clock, dayOf, instant } from '../../lib/days';
import { count, firstName } from '../../lib/words';
import { paths } from '../../paths';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import { Mark } from '../../ui/Mark';
import { StoryLink } from '../../ui/StoryLink';
import type { Thing, Things } from '../discussion/Names';
import { placeOf } from '../inbox/target';
import styles from './Changed.module.css';
import { type Entry, type Group, told } from './grouped';

type DaysProps = { product: string; things: Things; groups: readonly Group[] };

/** What happened, day by day. */
export function Days({ groups, ...rest }: DaysProps) {
  const days = [...new Set(groups.map(({ at }) => dayOf(at)))];
  return days.map((day) => (
    <section key={day} aria-label={day}>
      <h3 className={styles.day}>{day}</h3>
      <ul>
        {groups
          .filter(({ at }) => dayOf(at) === day)
          .map((group) => (
            <li key={group.id} className={styles.group}>
              <Head {...rest} group={group} />
              <ol>
                {group.entries.map((entry) => (
                  <Did key={entry.last.id} entry={entry} />
                ))}
              </ol>
            </li>
          ))}
      </ul>
    </section>
  ));
}

const nouns: Record<string, [one: string, many?: string]> = {
  story: ['story', 'stories'],
  goal: ['goal'],
  feature: ['feature'],
  sprint: ['sprint'],
  retro: ['retrospective'],
};

/** What it happened to; each leads there. */
function Head({ product, things, group }: Omit<DaysProps, 'groups'> & { group: Group }) {
  const [first = ''] = group.things;
  if (group.things.length === 1) {
    return (
      <p className={classes(styles.thing, styles.one)}>
        <ThingLink product={product} id={first} thing={things.get(first)} whole />
      </p>
    );
  }
  const [one, many] = nouns[first.split('_')[0] ?? ''] ?? ['thing'];
  return (
    <p className={styles.thing}>
      {count(group.things.length, one, many)}:{' '}
      {group.things.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <ThingLink product={product} id={id} thing={things.get(id)} />
        </span>
      ))}
    </p>
  );
}

type ThingLinkProps = { product: string; id: string; thing: Thing | undefined; whole?: boolean };

/** A link to a thing, by its name; a story's key goes before it, or stands alone. */
function ThingLink({ product, id, thing, whole = false }: ThingLinkProps) {
  const { key, title, name } = thing ?? {};
  if (key) {
    return (
      <StoryLink
        product={product}
        story={key}
        title={title}
        className={whole ? undefined : styles.alone}
      >
        {whole ? (
          <>
            <span className={styles.key}>{key}</span> {title}
          </>
        ) : (
          key
        )}
      </StoryLink>
    );
  }
  if (thing?.of) {
    const { of } = thing;
    return (
      <Link href={`${paths.retro({ product })}?sprint=${of.id}`}>Retrospective of {of.name}</Link>
    );
  }
  const place = placeOf({ id }, product)?.href ?? paths.inbox({ product });
  return <Link href={place}>{title ?? name ?? 'A proposal'}</Link>;
}

/** What somebody did: who, under which hat, when, and why or what they said. */
function Did({ entry: { last, phrases, quote } }: { entry: Entry }) {
  const { actor, hat, at } = last;
  return (
    <li className={styles.did}>
      <time dateTime={at} title={instant(at)}>
        {clock(at)}
      </time>
      <Avatar initials={actor?.initials ?? '·'} name={actor?.name ?? 'Throughline'} hat={hat} />
      <div>
        <p className={styles.by}>
          <b>{actor ? firstName(actor.name) : 'Throughline'}</b>
          {hat && <Mark role={hat} />}
        </p>
        <p>{told(phrases)}</p>
        {quote && (
          <p className={styles.quote} title={quote}>
            {quote}
          </p>
        )}
      </div>
    </li>
  );
}
