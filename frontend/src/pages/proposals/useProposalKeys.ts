import { useKeys } from '../../lib/keys';

/**
 * A and D answer the proposal one is in, else the only one on screen. Of
 * several, the first takes the focus: nothing is decided unseen.
 */
export function useProposalKeys() {
  const press = (does: 'accept' | 'decline') => () => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-proposal]')].filter(
      (element) => !element.closest('[inert]'),
    );
    const buttons = shown.flatMap(
      (element) => element.querySelector<HTMLElement>(`[data-does=${does}]`) ?? [],
    );
    const here = document.activeElement?.closest('[data-proposal]');
    const button = buttons.find((button) => here?.contains(button));
    if (button) button.click();
    else if (buttons.length === 1) buttons[0]?.click();
    else buttons[0]?.focus();
  };
  useKeys([
    { keys: 'a', does: 'Accept the proposal', run: press('accept') },
    { keys: 'd', does: 'Decline the proposal', run: press('decline') },
  ]);
}
