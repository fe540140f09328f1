import type { enTour } from '../en/tour';

/** The messages of the tour in Azerbaijani. */
export const azTour: Readonly<Record<keyof typeof enTour, string>> = {
  'tour.title': 'Tur',
  'tour.position': 'Addım {n} / {all}',
  'tour.steps': 'Bütün addımlar',
  'tour.previous': 'Əvvəlki addım',
  'tour.next': 'Növbəti addım',
  'tour.leave': 'Turdan çıx',
  'tour.look': 'Nəyə diqqət etməli',
  'tour.explore': 'Bu iddianı araşdır',
  'tour.explore-map': 'Xəritəni araşdır',
  'tour.raise': 'Paneli yuxarı çək',
  'tour.lower': 'Paneli aşağı endir',
  'tour.keys': 'Sürüşdürün və ya ox düymələrindən istifadə edin.',
  'tour.figure': '{label}: {finding}',
  'tour.said': '{position}: {title} {finding}',
};
