/** What embedded maps say beyond the page's own words, in English; loaded where one is shown. */
export const enEmbed = {
  'embed.start': 'Open the live map',
  'embed.starting': 'The map is loading…',
  'embed.failed': 'The live map could not be loaded. The drawing stays.',
  'embed.rest': 'Back to the drawing',
  'embed.explore': 'Check all claims on the full map',
  'embed.other-view': 'The drawing shows this claim. The live map opens the chosen view.',
  'embed.gesture-control': 'Ctrl and scroll to zoom the map',
  'embed.gesture-command': '⌘ and scroll to zoom the map',
  'embed.gesture-touch': 'Two fingers move the map',
  'embed.size': 'Size',
  'embed.size-column': 'As wide as the column',
  'embed.size-fixed': 'As in the preview',
  'embed.begin': 'Shows first',
  'embed.begin-drawing': 'The drawing, the map after a tap',
  'embed.begin-live': 'The live map at once',
} as const;

export default enEmbed;
