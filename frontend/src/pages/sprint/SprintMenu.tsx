import { type ReactNode, useState } from 'react';
import { later } from '../../lib/later';
import { phone, useMedia } from '../../lib/useMedia';
import { Button } from '../../ui/Button';
import { Chevron } from '../../ui/icons';
import { Menu, MenuItem, MenuLabel, MenuRule } from '../../ui/Menu';
import type { SegmentedProps } from '../../ui/Segmented';
import type { View } from './Board';

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
  /** The ways to look at the one on screen, where they have no buttons. */
  views: SegmentedProps<View> | undefined;
  /** Closes the one on screen, where that has no button. */
  onClose: (() => void) | undefined;
};

/** The way to other sprints, and on a phone to what else the page does. */
export function SprintMenu({
  product,
  sprint,
  sprints,
  more,
  onChoose,
  views,
  onClose,
}: SprintMenuProps) {
  const small = useMedia(phone);
  const [finding, setFinding] = useState(false);
  const others = more || sprints.some(([, some]) => some.some(({ id }) => id !== sprint.id));
  if (!others && !views && !onClose) return null;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button
            look="ghost"
            size="small"
            aria-label={views ? 'Sprints and views' : 'Other sprints'}
          >
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
        {views && (
          <MenuGroup label={views.label}>
            {views.options.map(([view, words]) => (
              <MenuItem
                key={view}
                checked={view === views.value}
                onSelect={() => views.onChange(view)}
              >
                {words}
              </MenuItem>
            ))}
          </MenuGroup>
        )}
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
