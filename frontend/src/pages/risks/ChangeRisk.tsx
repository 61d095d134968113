import { act } from '../../api/act';
import type { Right } from '../../ui/Right';
import { RiskFields } from './RiskFields';
import { inputOf, type RiskText, useRiskForm } from './riskForm';
import { useUpdateRisk } from './useUpdateRisk';

type ChangeRiskProps = {
  product: string;
  risk: {
    readonly id: string;
    readonly version: number;
    readonly text: string;
    readonly due?: string | null | undefined;
    readonly owner?: { readonly id: string; readonly name: string } | null | undefined;
  };
  right: Right;
  onLeave: () => void;
};

/** Changes what is said of a risk, who sees to it and by when. */
export function ChangeRisk({ product, risk, right, onLeave }: ChangeRiskProps) {
  const { id, version, text, due, owner } = risk;
  const base: RiskText = {
    text,
    ownerId: owner?.id ?? '',
    ownerName: owner?.name ?? '',
    due: due ?? '',
  };
  const update = useUpdateRisk();
  const form = useRiskForm(id, base, version);

  async function save() {
    if (form.changed.length === 0) return onLeave();
    const before = Object.fromEntries(form.changed.map((name) => [name, base[name]]));
    const answer = await form.send((changed, version) =>
      update({ input: { id, version, ...inputOf(changed) } }, { right }),
    );
    if (!answer) return;
    onLeave();
    await act({
      run: () => Promise.resolve(answer),
      done: 'The risk is changed.',
      failed: '',
      undo: () => update({ input: { id, ...inputOf(before) } }, { right }),
    });
  }

  return (
    <RiskFields
      label="Change the risk"
      save="Save"
      product={product}
      form={form}
      right={right}
      owner={owner}
      onSave={() => void save()}
      onLeave={onLeave}
    />
  );
}
