import { type ReactNode, useState } from 'react';
import { later } from '../../lib/later';
import { phone, useMedia } from '../../lib/useMedia';
import { Button } from '../../ui/Button';
import { Chevron } from '../../ui/icons';
import { Menu, MenuItem, MenuLabel, MenuRule } from '../../ui/Menu';

const SprintPicker = later(async () => (await import('../pickers/pickers')).SprintPicker);

type Named = { readonly id: string; readonly name: string };
export type SprintGroups = (readonly [string, readonly Named[]])[];

type SprintMenuProps = {
  product: string;
  /** The one on screen. */
  sprint: Named;
  /** Those one is likely to want. */
  sprints: SprintGroups;
  /** There are others, to be found by their name. */
  more: boolean;
  onChoose: (sprint: string) => void;
  /** Closes the one on screen, where that has no button. */
  onClose: (() => void) | undefined;
};

/** The way to other sprints. */
export function SprintMenu({ product, sprint, sprints, more, onChoose, onClose }: SprintMenuProps) {
  const small = useMedia(phone);
  const [finding, setFinding] = useState(false);
  const others = more || sprints.some(([, some]) => some.some(({ id }) => id !== sprint.id));
  if (!others && !onClose) return null;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button look="ghost" size="small" aria-label="Other sprints">
            {small ? <Chevron /> : 'Other sprints'}
          </Button>
        }
      >
        {sprints.map(
          ([group, some]) =>
            some.length > 0 && (
              <MenuGroup key={group} label={group}>
                {some.map(({ id, name }) => (
                  <MenuItem key={id} checked={id === sprint.id} onSelect={() => onChoose(id)}>
                    {name}
                  </MenuItem>
                ))}
              </MenuGroup>
            ),
        )}
        {more && <MenuItem onSelect={() => setFinding(true)}>Any sprint …</MenuItem>}
        {onClose && (
          <>
            <MenuRule />
            <MenuItem onSelect={onClose}>Close {sprint.name}</MenuItem>
          </>
        )}
      </Menu>
      {finding && (
        <SprintPicker
          every
          product={product}
          title="Sprint to see"
          chosen={sprint.id}
          onPick={({ id }) => {
            setFinding(false);
            onChoose(id);
          }}
          onClose={() => setFinding(false)}
        />
      )}
    </>
  );
}

function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <MenuLabel>{label}</MenuLabel>
      {children}
    </>
  );
}
