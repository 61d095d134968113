import { useEffect, useState } from 'react';
import { decider, type Said, type useQuestion } from '../api/propose';
import { Button } from './Button';
import { Select } from './Field';
import { Glyph, type RoleKind } from './Mark';
import { Prompt } from './Prompt';
import styles from './Prompt.module.css';

/** In how many days a proposal lapses. */
const ends: [string, string][] = [
  ['', 'Until decided'],
  ['7', 'A week'],
  ['14', 'Two weeks'],
  ['30', 'A month'],
];

const later = (days: string) => new Date(Date.now() + Number(days) * 86_400_000).toISOString();
const said = (reason: string, days: string): Said => ({
  reason: reason.trim(),
  expiresAt: days ? later(days) : null,
});

/**
 * Asks why something is proposed, and for how long it stands: Enter proposes it,
 * Escape lets it be. The page goes on below; only a form waits for the answer.
 */
export function ProposePrompt({
  right,
  what,
  typed,
  answer,
}: NonNullable<ReturnType<typeof useQuestion>>) {
  const [reason, setReason] = useState('');
  const [days, setDays] = useState('');
  useEffect(() => typed(said(reason, days)), [typed, reason, days]);
  const role = right.decidedBy[0] as RoleKind | undefined;
  return (
    <Prompt
      label={`Propose to ${decider(right)}`}
      hue={role && styles[role]}
      onCancel={() => answer()}
      onSubmit={() => answer(said(reason, days))}
    >
      <p className={styles.title}>
        {role && <Glyph role={role} />}
        <b>Propose to {decider(right)}</b>
        {what && <span className="clip">{what}</span>}
      </p>
      <input
        aria-label="Why"
        className={styles.why}
        placeholder="Why? A sentence helps to decide."
        autoComplete="off"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.foot}>
        <Select
          label={<span className="unseen">It stands</span>}
          value={days}
          onChange={({ target }) => setDays(target.value)}
        >
          {ends.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
        <span className="grow" />
        <Button onClick={() => answer()} keys="Escape">
          Cancel
        </Button>
        <Button type="submit" look="primary" keys="Enter">
          Propose
        </Button>
      </div>
    </Prompt>
  );
}
