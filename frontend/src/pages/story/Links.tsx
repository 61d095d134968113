import { type ReactNode, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { later } from '../../lib/later';
import { all } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { AtRisk, Cross } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import { Decide, type Right, readRight } from '../../ui/Right';
import { type StoryStatus, statusNames } from '../../ui/statuses';
import { StoryLink } from '../../ui/StoryLink';
import { directions, isTo, type LinkDirection } from './linkWords';
import styles from './Links.module.css';
import { Section } from './Section';
import { linkFields, type Other, useLinks } from './useLinks';
import { useMoveBelow } from './useMoveBelow';
import type { Links_story$key } from './__generated__/Links_story.graphql';
import type { useLinks_fields$key } from './__generated__/useLinks_fields.graphql';

const StoryPicker = later(async () => (await import('../pickers/StoryPicker')).StoryPicker);

/** How a story stands to others: what blocks it, what it is part of. */
export function Links({ story: key }: { story: Links_story$key }) {
  const story = useFragment(
    graphql`
      fragment Links_story on Story {
        id
        key
        product {
          key
        }
        parent {
          id
          key
          title
          status
        }
        parts {
          id
          key
          title
          status
        }
        canWrite: viewerCan(decision: WRITE_STORIES) {
          ...Right_right
        }
        canOrder: viewerCan(decision: ORDER_BACKLOG) {
          ...Right_right
        }
        ...useLinks_fields
      }
    `,
    key,
  );
  const { links, blockersBelow } = useFragment<useLinks_fields$key>(linkFields, story);
  const write = readRight(story.canWrite);
  const { link, unlink } = useLinks(story, write);
  const [picking, setPicking] = useState<LinkDirection>();
  const { parent, parts } = story;
  const product = story.product.key;
  if (links.length === 0 && parts.length === 0 && !parent && !write.acts) return null;

  return (
    <>
      {blockersBelow.length > 0 && (
        <RankWarning story={story} below={blockersBelow} right={readRight(story.canOrder)} />
      )}
      <Section
        title="Links"
        action={
          write.acts && (
            <Menu
              align="end"
              trigger={
                <Decide right={write} look="ghost" size="small" proposing="Propose a link">
                  Link a story
                </Decide>
              }
            >
              {Object.entries(directions).map(([direction, words]) => (
                <MenuItem
                  key={direction}
                  onSelect={() => setPicking(direction as LinkDirection)}
                >{`${words} …`}</MenuItem>
              ))}
            </Menu>
          )
        }
      >
        {links.length + parts.length === 0 && !parent ? (
          <p className={classes('meta', styles.none)}>Nothing blocks it, and it blocks nothing.</p>
        ) : (
          <ul className={styles.links}>
            {links.map(({ link: { id }, direction, story: other }) => (
              <Row
                key={id}
                words={directions[direction as LinkDirection]}
                story={other}
                product={other.product.key}
              >
                {write.acts && (
                  <Button
                    look="ghost"
                    size="small"
                    square
                    className={styles.remove}
                    aria-label={`${write.proposes ? 'Propose to take away' : 'Take away'}: ${isTo(direction, other.key)}`}
                    onClick={() => void unlink(id, direction as LinkDirection, other)}
                  >
                    <Cross size={9} />
                  </Button>
                )}
              </Row>
            ))}
            {parent && <Row words="Part of" story={parent} product={product} />}
            {parts.map((part) => (
              <Row key={part.id} words="Its part" story={part} product={product} />
            ))}
          </ul>
        )}
      </Section>
      {picking && (
        <StoryPicker
          product={product}
          title={`${story.key} ${isTo(picking, '…')}`}
          without={[story.id]}
          onPick={({ id, name }) => {
            setPicking(undefined);
            void link(picking, { id, key: name.split(' ')[0] ?? name });
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  );
}

type RowProps = {
  words: string;
  story: { key: string; title: string; status: StoryStatus };
  product: string;
  children?: ReactNode;
};

function Row({ words, story: { key, title, status }, product, children }: RowProps) {
  return (
    <li className={styles.link}>
      <span className={styles.words}>{words}</span>
      <span className={styles.other}>
        <StoryLink product={product} story={key} className={styles.title}>
          <span className={styles.key}>{key}</span> {title}
        </StoryLink>{' '}
        <span className="meta">{statusNames[status]}</span>
      </span>
      {children}
    </li>
  );
}

type RankWarningProps = { story: Other; below: readonly Other[]; right: Right };

/** It would be begun before what blocks it, as the order is: with the press that puts it right. */
function RankWarning({ story, below, right }: RankWarningProps) {
  const moveBelow = useMoveBelow(story, right);
  const last = below.at(-1);
  if (!last) return null;
  return (
    <div className={styles.warning}>
      <p>
        <AtRisk />
        <span>
          Ranked above {all(below.map(({ key }) => key))}, which{' '}
          {below.length === 1 ? 'blocks' : 'block'} it.
        </span>
      </p>
      <Decide
        right={right}
        size="small"
        proposing={`Propose to move it below ${last.key}`}
        onClick={() => void moveBelow(last)}
      >
        Move below {last.key}
      </Decide>
    </div>
  );
}
