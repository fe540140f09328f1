import type { enTour } from '../en/tour';

/** The messages of the tour in Russian. */
export const ruTour: Readonly<Record<keyof typeof enTour, string>> = {
  'tour.title': 'Обзор',
  'tour.position': 'Шаг {n} из {all}',
  'tour.steps': 'Все шаги',
  'tour.previous': 'Предыдущий шаг',
  'tour.next': 'Следующий шаг',
  'tour.leave': 'Выйти из обзора',
  'tour.look': 'На что смотреть',
  'tour.explore': 'Изучить это утверждение',
  'tour.explore-map': 'Изучить карту',
  'tour.raise': 'Поднять панель',
  'tour.lower': 'Опустить панель',
  'tour.keys': 'Прокручивайте или нажимайте клавиши со стрелками.',
  'tour.figure': '{label}: {finding}',
  'tour.said': '{position}: {title} {finding}',
};
