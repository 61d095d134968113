import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { useMends } from '../../lib/mend';
import { Pips } from '../../ui/Chip';
import { Plus } from '../../ui/icons';
import { Decide, Decides, readRight } from '../../ui/Right';
import styles from './Criteria.module.css';
import { CriterionRow } from './CriterionRow';
import { Section } from './Section';
import { useFocusBack } from './useFocusBack';
import { useTemplate } from './useTemplate';
import type { Criteria_story$key } from './__generated__/Criteria_story.graphql';

const CriterionForm = later(async () => (await import('./CriterionForm')).CriterionForm);
const TemplatePicker = later(
  async () => (await import('../templates/TemplatePicker')).TemplatePicker,
);
const TemplatesDialog = later(
  async () => (await import('../templates/TemplatesDialog')).TemplatesDialog,
);

/** What must be true for the story to be accepted, checked one by one. */
export function Criteria({ story: key }: { story: Criteria_story$key }) {
  const story = useFragment(
    graphql`
      fragment Criteria_story on Story {
        id
        key
        ...useTemplate_story
        product {
          key
        }
        criteria {
          id
          state
          ...CriterionRow_criterion
        }
        canWrite: viewerCan(decision: WRITE_STORIES) {
          ...Right_right
        }
        canCheck: viewerCan(decision: CHECK_CRITERIA) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const write = readRight(story.canWrite);
  const check = readRight(story.canCheck);
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<'pick' | 'edit'>();
  const apply = useTemplate(story, write);
  const button = useFocusBack(adding);
  useKeys(write.acts ? [{ keys: 'n', does: 'New criterion', run: () => setAdding(true) }] : []);
  useMends('CRITERION', () => setAdding(true), write.acts);
  const met = story.criteria.filter(({ state }) => state === 'MET').length;
  const of = story.criteria.length;
  return (
    <Section
      title="Acceptance criteria"
      about={<Pips done={met} of={of} what="criteria met" />}
      action={<Decides right={write} />}
    >
      <ol className={styles.list}>
        {story.criteria.map((criterion, i) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            story={story.id}
            number={i + 1}
            write={write}
            check={check}
          />
        ))}
      </ol>
      {of === 0 && !adding && (
        <p className={styles.none}>
          Without one it cannot be ready, and nobody can say it is done.
        </p>
      )}
      {adding ? (
        <CriterionForm
          story={story.id}
          right={write}
          onClose={() => setAdding(false)}
          key={of /* the next one starts empty */}
        />
      ) : (
        <div className={styles.add}>
          <Decide
            ref={button}
            right={write}
            otherwise={null}
            look="ghost"
            size="small"
            keys="n"
            proposing="Propose a criterion"
            onClick={() => setAdding(true)}
          >
            <Plus /> Add a criterion
          </Decide>
          <Decide
            right={write}
            otherwise={null}
            look="ghost"
            size="small"
            proposing="Propose a template’s"
            onClick={() => setOpen('pick')}
          >
            From a template
          </Decide>
        </div>
      )}
      {open === 'pick' && (
        <TemplatePicker
          product={story.product.key}
          title={`Take over into ${story.key}`}
          onPick={(picked) => {
            setOpen(undefined);
            apply(picked);
          }}
          onEdit={() => setOpen('edit')}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'edit' && (
        <TemplatesDialog product={story.product.key} onClose={() => setOpen('pick')} />
      )}
    </Section>
  );
}
