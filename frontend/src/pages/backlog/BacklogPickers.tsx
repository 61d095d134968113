import { later } from '../../lib/later';
import { count } from '../../lib/words';
import { Picker } from '../../ui/Picker';
import { Decides } from '../../ui/Right';
import type { Backlog } from './useBacklog';

const FeaturePicker = later(async () => (await import('../pickers/pickers')).FeaturePicker);

type BacklogPickersProps = {
  backlog: Backlog;
  picking: 'points' | 'feature';
  /** The stories it is picked for. */
  subjects: readonly string[];
  onClose: () => void;
};

/** Picks the points or the feature of what is selected. */
export function BacklogPickers({ backlog, picking, subjects, onClose }: BacklogPickersProps) {
  const { product, rows, rights, plan } = backlog;
  const names =
    subjects.length === 1
      ? (rows.read(subjects[0] ?? '')?.key ?? 'the story')
      : count(subjects.length, 'story', 'stories');
  if (picking === 'points') {
    return (
      <Picker
        title={`Points for ${names}`}
        about={<Decides right={rights.estimate} />}
        options={[
          ...product.estimationScale.map((value) => ({ id: String(value), name: String(value) })),
          { id: '', name: 'No estimate' },
        ]}
        onPick={({ id }) => {
          onClose();
          void plan.toPoints(subjects, id ? Number(id) : null);
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <FeaturePicker
      product={product.key}
      title={`Feature of ${names}`}
      about={<Decides right={rights.link} />}
      chosen=""
      none="No feature"
      onPick={({ id, name }) => {
        onClose();
        void plan.toFeature(subjects, id ? { id, name } : null);
      }}
      onClose={onClose}
    />
  );
}
