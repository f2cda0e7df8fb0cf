// Shows Adaptive Cards with the official renderer, looking as they do in Teams.
import { toHtml } from './markdown.js';
import { make } from './words.js';

const tone = (colour, subtle = colour) => ({ default: colour, subtle });
const inks = {
  default: tone('#242424', '#616161'), accent: tone('#5b5fc7', '#7579c9'), attention: tone('#c4314b'),
  good: tone('#237b4b'), warning: tone('#835c00'), light: tone('#ffffff', '#f0f0f0'), dark: tone('#242424'),
};
const ground = backgroundColor => ({ backgroundColor, foregroundColors: inks });

const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 10, medium: 14, large: 20, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#e8e6e4' },
  supportsInteractivity: true,
  containerStyles: {
    default: ground('transparent'), emphasis: ground('#f5f3f1'), good: ground('#e9f5ee'),
    attention: ground('#fbeaed'), warning: ground('#fdf5e2'), accent: ground('#eeeffc'),
  },
  imageSizes: { small: 32, medium: 52, large: 100 },
  inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' } }, errorMessage: { color: 'attention' } },
  actions: {
    maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
  },
  factSet: { title: { weight: 'bolder', maxWidth: 150 }, spacing: 12 },
};

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};
AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;

/** The card as an element; press is told of the button with what was typed already in its data. */
export function cardOf(json, press) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = action => {
    const type = action.getJsonTypeName();
    if (type === 'Action.OpenUrl' && /^https?:/.test(action.url)) window.open(action.url, '_blank', 'noopener');
    else if (type === 'Action.Execute' || type === 'Action.Submit') press(asJson(action));
  };
  card.parse(json);
  return card.render() ?? make('p', { className: 'words' }, 'Korttia ei voi näyttää.');
}

function asJson(action) {
  const json = { type: action.getJsonTypeName(), title: action.title, data: action.data ?? {} };
  if (action.id) json.id = action.id;
  if (action.verb) json.verb = action.verb;
  return json;
}
