import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { day, today } from '../../lib/days';
import { hasDraft } from '../../lib/draft';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Decide, Decides, readRight, type Right } from '../../ui/Right';
import { Checklist } from './Checklist';
import { GoOrNoGo } from './GoOrNoGo';
import { type Launch, readLaunch, ready } from './launch';
import { LaunchEffect } from './LaunchEffect';
import { LaunchOutlook } from './LaunchOutlook';
import { outlookOf } from './launchOutlook';
import styles from './Launch.module.css';
import { StateChip } from './StateChip';
import { useLaunch } from './useLaunch';
import type { LaunchSection_feature$key } from './__generated__/LaunchSection_feature.graphql';

const LaunchDialog = later(async () => (await import('./LaunchDialog')).LaunchDialog);

type LaunchSectionProps = { product: string; feature: LaunchSection_feature$key };

/** A feature's way to market: the day, the checklist, and go or no-go. */
export function LaunchSection({ product: productKey, feature: key }: LaunchSectionProps) {
  const feature = useFragment(
    graphql`
      fragment LaunchSection_feature on Feature {
        id
        title
        state
        product {
          id
          timeZone
          launchTemplates {
            id
            name
            items {
              task
            }
          }
        }
        launch {
          ...launch_launch
          ...launchOutlook_launch
        }
        canPrepare: viewerCan(decision: PREPARE_LAUNCH) {
          ...Right_right
        }
        canDiscuss: viewerCan(decision: DISCUSS) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const prepare = readRight(feature.canPrepare);
  const discuss = readRight(feature.canDiscuss);
  const acts = useLaunch(feature.product.id, prepare);
  const launch = feature.launch && readLaunch(feature.launch);
  const [editing, setEditing] = useState(() => hasDraft(launch?.id ?? `launch of ${feature.id}`));
  const now = today(feature.product.timeZone);
  const over = feature.state === 'LAUNCHED' || feature.state === 'DROPPED';
  return (
    <section className={styles.launch} aria-label="Launch">
      <div className={styles.head}>
        <h2>Launch</h2>
        {launch && <span className="meta">{day(launch.launchedOn ?? launch.date)}</span>}
        {launch && <StateChip launch={launch} />}
        <span className="grow" />
        <Decides right={prepare} />
      </div>
      {feature.launch && launch ? (
        <>
          <About launch={launch} right={prepare} onEdit={() => setEditing(true)} />
          <LaunchOutlook outlook={outlookOf(feature.launch, now)} />
          {launch.effect && <LaunchEffect product={productKey} effect={launch.effect} />}
          <Checklist product={productKey} launch={launch} today={now} right={prepare} acts={acts} />
          <GoOrNoGo
            launch={launch}
            feature={feature.id}
            today={now}
            prepare={prepare}
            discuss={discuss}
            acts={acts}
          />
        </>
      ) : (
        <div className={styles.none}>
          <p className="why">Nobody prepares its launch yet.</p>
          {!over && (
            <Decide
              right={prepare}
              size="small"
              proposing="Propose a launch"
              onClick={() => setEditing(true)}
            >
              Prepare its launch
            </Decide>
          )}
        </div>
      )}
      {editing && prepare.acts && (
        <LaunchDialog
          feature={feature.id}
          title={feature.title}
          templates={feature.product.launchTemplates}
          {...(launch && { launch })}
          right={prepare}
          acts={acts}
          onClose={() => setEditing(false)}
        />
      )}
    </section>
  );
}

type AboutProps = { launch: Launch; right: Right; onEdit: () => void };

/** What is said to whom. */
function About({ launch: { message, audience, items }, right, onEdit }: AboutProps) {
  return (
    <div className={styles.about}>
      {message ? (
        <p className={styles.message}>{message}</p>
      ) : (
        <p className="sub">What is said about it is not written yet.</p>
      )}
      {audience && <p className="meta">For {audience}</p>}
      <p className={styles.facts}>
        <span className="meta">{ready(items)}</span>
        <span className="grow" />
        {right.acts && (
          <Button look="ghost" size="small" onClick={onEdit}>
            Edit <span className="unseen">the launch</span>
          </Button>
        )}
      </p>
    </div>
  );
}
