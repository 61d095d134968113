import { useEffect, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { navigate } from 'wouter/use-browser-location';
import { useMutate } from '../../api/useMutate';
import { dayOf } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { dismiss, say } from '../../lib/toasts';
import { count } from '../../lib/words';
import { insightAt } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import styles from './CaptureSheet.module.css';
import { blank, InsightFields, inputOf, names } from './InsightFields';
import { quoted } from './insightWords';
import { useAlike } from './useAlike';
import type { CaptureSheetMutation } from './__generated__/CaptureSheetMutation.graphql';

type CaptureSheetProps = {
  /** The key of the product, and its id. */
  product: string;
  productId: string;
  right: Right;
  onClose: () => void;
};

/** Writes down what somebody said, and warns of who said the same. */
export function CaptureSheet({ product, productId, right, onClose }: CaptureSheetProps) {
  const capture = useMutate<CaptureSheetMutation>(graphql`
    mutation CaptureSheetMutation($input: CaptureInsightInput!) {
      captureInsight(input: $input) {
        insightEdge {
          node {
            id
          }
        }
      }
    }
  `);
  const form = useForm({
    of: `capture ${productId}`,
    base: blank,
    required: { words: 'What did they say?' },
  });

  async function save() {
    const made = await form.send(() =>
      capture(
        { input: { productId, ...inputOf(form.values), words: form.values.words } },
        { right },
      ),
    );
    if (!made) return;
    const { id } = made.captureInsight.insightEdge.node;
    onClose();
    refresh();
    const toast = say({
      kind: 'done',
      title: 'Captured. It waits for triage in Insights.',
      action: {
        label: 'See',
        run: () => (dismiss(toast), navigate(insightAt({ product, insight: id }))),
      },
    });
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);
  return (
    <Dialog
      title="Capture an insight"
      about={<span className="meta">from any screen</span>}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <span className="grow" />
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" keys="mod+Enter" busy={form.busy}>
            Save
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <InsightFields form={form}>
        <AlikeSaid product={product} words={form.values.words} onSee={onClose} />
      </InsightFields>
      <FormProblem form={form} names={names} />
    </Dialog>
  );
}

/** How long typing rests before it is compared, in milliseconds. */
const pause = 400;
/** Of less it is not told who says the same. */
const fewest = 12;

type AlikeSaidProps = { product: string; words: string; onSee: () => void };

/** Who said the same, while it is typed. */
function AlikeSaid({ product, words, onSee }: AlikeSaidProps) {
  const [text, setText] = useState('');
  useEffect(() => {
    const typed = words.trim();
    const timer = setTimeout(() => setText(typed.length < fewest ? '' : typed), pause);
    return () => clearTimeout(timer);
  }, [words]);
  const alike = useAlike(product, text) ?? [];
  const [first] = alike;
  return (
    <div className={styles.alike} role="status">
      {first && (
        <>
          <b>{count(alike.length, 'says', 'say')} the same</b>
          <span className="clip grow" title={first.insight.words}>
            {quoted(first.insight)}
          </span>
          <span className="meta">{dayOf(first.insight.occurredAt)}</span>
          <Button
            look="ghost"
            size="small"
            onClick={() => {
              onSee();
              navigate(insightAt({ product, insight: first.insight.id }));
            }}
          >
            See
          </Button>
        </>
      )}
    </div>
  );
}
