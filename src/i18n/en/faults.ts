/** What the page says of its own faults, in English. It comes with the page: when these are needed, nothing else may come. */
export const enFaults = {
  'fault.not-live':
    'The map that can be moved has not started: its files have not come, or scripts are off. The drawing, every claim and every figure stand on this page.',
  'fault.map-stopped':
    'The live map is not running at the moment. The drawing and the figures stay; it starts again by itself as soon as it can.',
  'fault.again': 'The page asks for it again by itself.',
  'fault.slow': 'Still on the way: {layers}.',
  'fault.offline': 'There is no connection: the page is shown as this browser kept it.',
  'fault.new-version':
    'There is a newer version of this page. Your view, your line and your files stay.',
  'fault.load-new': 'Load it',
};

export default enFaults;
