// Runs before anything is drawn, so that nobody is dazzled. Follows the system until somebody chooses.
{
  const KEY = 'playground.theme';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const show = () => {
    document.documentElement.dataset.theme = chosen() ?? (dark.matches ? 'dark' : 'light');
    dispatchEvent(new Event('themechange'));
  };
  addEventListener('themeswitch', () => {
    const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // It holds until the page is left.
    }
    dispatchEvent(new Event('themechange'));
  });
  dark.addEventListener('change', show);
  show();
}
