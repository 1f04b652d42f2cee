// How Teams shows cards. Colours are the page's own custom properties, so a theme changes without drawing again.
const tones = name => ({ default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` });

const foregroundColors = {
  default: tones('text'), dark: tones('text'), light: tones('text'), accent: tones('accent'),
  attention: tones('attention'), good: tones('good'), warning: tones('warning'),
};

const container = name => ({ backgroundColor: `var(--card-${name})`, foregroundColors });

export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--card-line)' },
  supportsInteractivity: true,
  containerStyles: {
    default: container('default'), emphasis: container('emphasis'), good: container('emphasis'),
    attention: container('emphasis'), warning: container('emphasis'), accent: container('emphasis'),
  },
  inputs: {
    label: { requiredInputs: { weight: 'Bolder', suffix: ' *' }, optionalInputs: { weight: 'Bolder' } },
    errorMessage: { color: 'Attention' },
  },
  actions: {
    maxActions: 12, buttonSpacing: 8, spacing: 'Default', actionsOrientation: 'Horizontal', actionAlignment: 'Left',
    showCard: { actionMode: 'Inline', inlineTopMargin: 12 },
  },
  textStyles: { heading: { size: 'Medium', weight: 'Bolder' } },
  textBlock: { headingLevel: 4 },
};
