import { useMemo, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link, useSearchParams } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import type { Day } from '../../lib/days';
import { later } from '../../lib/later';
import { overHere } from '../../lib/panel';
import { savePicture } from '../../lib/save';
import { phone, useMedia } from '../../lib/useMedia';
import { useWidth } from '../../lib/useWidth';
import { count, number } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Chevron } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { Segmented } from '../../ui/Segmented';
import type { GoalLine_goal$key } from './__generated__/GoalLine_goal.graphql';
import { bundled, pathIn } from './bundle';
import { columnsOf, courseOf, featuresOf, folded, metricOf, outlookOf, storiesOf } from './line';
import { roomFor } from './layout';
import styles from './GoalLine.module.css';
import { LineList } from './LineList';
import { LinePicture } from './LinePicture';
import { LineTable } from './LineTable';
import { LineTools } from './LineTools';
import { featuresShown, showChoices, showIn, shownOf } from './show';
import { Traces } from './Traces';
import { useWhatIf } from './useWhatIf';
import { useZoom } from './useZoom';

const GoalPicker = later(async () => (await import('../pickers/pickers')).GoalPicker);
const WhatIf = later(async () => (await import('./WhatIf')).WhatIf);

type GoalLineProps = {
  goal: GoalLine_goal$key;
  product: string;
  today: Day;
  /** How far the product's forecasts held, in words. */
  held: string | undefined;
};

/** One goal: the picture, or the same as a table or, on a phone, as a list. */
export function GoalLine({ goal: ref, product, today, held }: GoalLineProps) {
  const goal = useFragment(
    graphql`
      fragment GoalLine_goal on Goal {
        id
        title
        due
        metric {
          unit
          baseline
          target
        }
        current {
          value
        }
        inTime
        forecast {
          noDate
          stories
          words
          p50: date(likely: 0.5)
          p85: date
          p95: date(likely: 0.95)
          drivers {
            periods
            days
          }
        }
        line {
          storyCount
          columns {
            kind
            start
            end
            sprint {
              id
              name
              state
            }
            amount {
              points
              stories
            }
          }
          features {
            id
            title
            forecast {
              p50: date(likely: 0.5)
              p85: date
              p95: date(likely: 0.95)
            }
          }
          landings {
            column
            likely
            story {
              id
              key
              title
              points
              status
              block {
                since
              }
              feature {
                id
              }
            }
          }
          course {
            date
            scope {
              points
              stories
            }
            accepted {
              points
              stories
            }
          }
        }
      }
    `,
    ref,
  );
  const [pinned, setPinned] = useState<string>();
  const [asTable, setAsTable] = useState(false);
  const [picking, setPicking] = useState(false);
  const [fit, setFit] = useState(false);
  const { asking, pressed, ask, asker } = useWhatIf();
  const [search, setSearch] = useSearchParams();
  const show = showIn(search);
  const svg = useRef<SVGSVGElement>(null);
  const small = useMedia(phone);
  const [width, stage] = useWidth(1240);
  const most = roomFor(width);
  const whole = useMemo(
    () => ({ columns: columnsOf(goal), stories: storiesOf(goal), features: featuresOf(goal) }),
    [goal],
  );
  const shown = useMemo(
    () => ({
      features: featuresShown(whole.features, whole.stories, show),
      ...folded(whole.columns, shownOf(whole.stories, show), most),
    }),
    [whole, show, most],
  );
  const { features, stories, columns } = shown;
  const { zoom, onZoom } = useZoom(stories);
  const { unit, course } = useMemo(() => courseOf(goal), [goal]);
  const { storyCount } = goal.line;
  const shared = {
    product,
    title: goal.title,
    metric: metricOf(goal),
    outlook: outlookOf(goal),
    due: goal.due ?? undefined,
    features,
    all: whole.stories,
  };
  const listed = { ...shared, stories: shownOf(whole.stories, show), columns: whole.columns };
  const lanes = useMemo(() => bundled(features, stories, zoom), [features, stories, zoom]);
  // A path that merged, opened or is not shown any more is traced no more, so that nothing steps back for it.
  const traced = pathIn(lanes, pinned)?.path.id;
  const nothing = whole.stories.length === 0 && whole.features.length === 0;
  const choice = !nothing && (
    <Segmented
      label="Stories"
      value={show}
      options={showChoices(whole.stories)}
      onChange={(next) =>
        setSearch(
          (now) => {
            now.set('show', next);
            if (next === 'all') now.delete('show');
            return now;
          },
          { replace: true },
        )
      }
    />
  );

  return (
    <Page
      title={small ? 'The line' : goal.title}
      crumb={!small && <span className="meta">The line</span>}
      meta={
        <>
          {whole.stories.length < storyCount
            ? `the first ${number(whole.stories.length)} of ${count(storyCount, 'story', 'stories')}`
            : `${count(storyCount, 'story', 'stories')}, ${count(whole.features.length, 'feature')}`}
          {held && (
            <>
              {'. '}
              <Link href={paths.charts({ product })}>{held}</Link>
            </>
          )}
        </>
      }
      actions={
        <>
          {!small && choice}
          <Button onClick={() => setPicking(true)}>
            Goal <Chevron />
          </Button>
          <Button ref={asker} aria-expanded={asking} onClick={() => ask(!asking)}>
            What if
          </Button>
          {!small && !nothing && (
            <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              Table
            </Button>
          )}
        </>
      }
    >
      <div className={styles.beside}>
        <div className={styles.main}>
          {small && <div className={styles.choice}>{choice}</div>}
          {nothing ? (
            <Empty
              title="Nothing is built for this goal yet."
              actions={
                <Link
                  href={paths.roadmap({ product })}
                  className={buttonClass({ look: 'primary' })}
                >
                  See the roadmap
                </Link>
              }
            >
              A feature that is linked to it begins the line, and each of its stories is a strand.
            </Empty>
          ) : features.length === 0 && stories.length === 0 ? (
            <Empty title={show === 'risk' ? 'Nothing is at risk.' : 'All of it has shipped.'}>
              {show === 'risk' &&
                'At risk is what is blocked, or not likely done by the day the goal is due.'}
            </Empty>
          ) : small ? (
            <LineList {...listed} />
          ) : asTable ? (
            <LineTable {...listed} course={course} unit={unit} today={today} />
          ) : (
            <Traces
              ref={stage}
              product={product}
              goal={goal.title}
              lanes={lanes}
              columns={columns}
              pinned={traced}
              onOpen={(feature) => {
                onZoom(true, feature);
                setPinned(undefined);
              }}
              onClose={() => setPinned(undefined)}
            >
              <div className={styles.scroll}>
                <LinePicture
                  {...shared}
                  stories={stories}
                  columns={columns}
                  width={width}
                  unit={unit}
                  course={course}
                  today={today}
                  zoom={zoom}
                  onZoom={onZoom}
                  fit={fit}
                  pinned={traced}
                  onPin={setPinned}
                  onOpen={(story) =>
                    navigate(paths.story({ product, story }) + location.search, {
                      state: overHere(),
                    })
                  }
                  svg={svg}
                />
              </div>
              <LineTools
                each={zoom.each && zoom.turned.size === 0}
                onZoom={(each) => {
                  onZoom(each);
                  if (each) setFit(false); // who wants to see each wants to read it
                }}
                fit={fit}
                onFit={setFit}
                onSave={() => void savePicture(goal.title, svg.current)}
              />
            </Traces>
          )}
        </div>
        {asking && (
          <WhatIf
            product={product}
            today={today}
            weekly={goal.forecast?.drivers.days === 7}
            pressed={pressed}
            onClose={() => ask(false)}
          />
        )}
      </div>
      {picking && (
        <GoalPicker
          product={product}
          title="The line of which goal"
          empty="There is no goal yet."
          every
          chosen={goal.id}
          onPick={({ id }) => {
            setPicking(false);
            const search = new URLSearchParams(location.search);
            search.set('goal', id);
            navigate(`${paths.line({ product })}?${search}`);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Page>
  );
}
