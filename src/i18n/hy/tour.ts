import type { enTour } from '../en/tour';

/** The messages of the tour in Armenian. */
export const hyTour: Readonly<Record<keyof typeof enTour, string>> = {
  'tour.title': 'Շրջայց',
  'tour.position': 'Քայլ {n} / {all}',
  'tour.steps': 'Բոլոր քայլերը',
  'tour.previous': 'Նախորդ քայլը',
  'tour.next': 'Հաջորդ քայլը',
  'tour.leave': 'Դուրս գալ շրջայցից',
  'tour.look': 'Ինչի վրա ուշադրություն դարձնել',
  'tour.explore': 'Ուսումնասիրել այս պնդումը',
  'tour.explore-map': 'Ուսումնասիրել քարտեզը',
  'tour.raise': 'Բարձրացնել վահանակը',
  'tour.lower': 'Իջեցնել վահանակը',
  'tour.keys': 'Ոլորեք կամ օգտագործեք սլաքներով ստեղները։',
  'tour.figure': '{label}․ {finding}',
  'tour.said': '{position}․ {title} {finding}',
};
