/** The messages of the tour in English. */
export const enTour = {
  'tour.title': 'The tour',
  'tour.position': 'Step {n} of {all}',
  'tour.steps': 'All steps',
  'tour.previous': 'Previous step',
  'tour.next': 'Next step',
  'tour.leave': 'Leave the tour',
  'tour.look': 'What to look at',
  'tour.explore': 'Explore this claim',
  'tour.explore-map': 'Explore the map',
  'tour.raise': 'Pull the sheet up',
  'tour.lower': 'Put the sheet down',
  'tour.keys': 'Scroll, or use the arrow keys.',
  'tour.figure': '{label}: {finding}',
  'tour.said': '{position}: {title} {finding}',
} as const;
