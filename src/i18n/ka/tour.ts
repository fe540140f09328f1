import type { enTour } from '../en/tour';

/** The messages of the tour in Georgian. */
export const kaTour: Readonly<Record<keyof typeof enTour, string>> = {
  'tour.title': 'ტური',
  'tour.position': 'ნაბიჯი {n} / {all}',
  'tour.steps': 'ყველა ნაბიჯი',
  'tour.previous': 'წინა ნაბიჯი',
  'tour.next': 'შემდეგი ნაბიჯი',
  'tour.leave': 'ტურიდან გასვლა',
  'tour.look': 'რას მივაქციოთ ყურადღება',
  'tour.explore': 'ამ მტკიცების შესწავლა',
  'tour.explore-map': 'რუკის შესწავლა',
  'tour.raise': 'პანელის აწევა',
  'tour.lower': 'პანელის ჩამოწევა',
  'tour.keys': 'გადაახვიეთ ან გამოიყენეთ ისრიანი კლავიშები.',
  'tour.figure': '{label}: {finding}',
  'tour.said': '{position}: {title} {finding}',
};
