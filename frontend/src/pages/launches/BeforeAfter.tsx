import { measured } from '../../lib/words';

type BeforeAfterProps = {
  effect: {
    readonly change: number | null | undefined;
    readonly before: { readonly mean: number | null | undefined };
    readonly after: { readonly mean: number | null | undefined };
    readonly goal: { readonly metric: { readonly unit: string } };
  };
  otherwise?: string;
};

/** `8.2 % → 7.9 %` */
export function BeforeAfter({ effect, otherwise }: BeforeAfterProps) {
  const { unit } = effect.goal.metric;
  if (typeof effect.change !== 'number') return otherwise;
  return (
    <>
      <span className="unseen">From </span>
      {measured(effect.before.mean, unit)} <span aria-hidden="true">→ </span>
      <span className="unseen">to </span>
      {measured(effect.after.mean, unit)}
    </>
  );
}
