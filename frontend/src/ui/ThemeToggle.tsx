import { setTheme, type Theme, useTheme } from '../lib/theme';
import { Button } from './Button';
import { Dark, HalfDark, Light } from './icons';

const order: Theme[] = ['system', 'light', 'dark'];
const icons = { system: HalfDark, light: Light, dark: Dark };

/** System, light, dark, and around again. */
export function ThemeToggle() {
  const theme = useTheme();
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
  const Icon = icons[theme];
  return (
    <Button
      look="ghost"
      square
      title={`Theme: ${theme}`}
      aria-label={`Theme: ${theme}. Switch to ${next}`}
      onClick={() => setTheme(next)}
    >
      <Icon />
    </Button>
  );
}
