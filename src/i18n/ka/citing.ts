/** The messages about citing a claim and passing on its data, in Georgian. */
export const kaCiting = {
  'cite.open-map': 'რუკის გახსნა',
  'cite.plain': 'ციტირება',
  'cite.sentence': 'შედეგი ერთი წინადადებით',
  'cite.copy': 'კოპირება',
  'cite.copied': 'დაკოპირდა: {what}.',
  'cite.refused': 'ბრაუზერი გვერდს კოპირების უფლებას არ აძლევს. ტექსტი მონიშნულია.',
  'cite.pieces': 'ნაწილები GeoJSON-ის სახით',
  'cite.table': 'ცხრილი CSV-ის სახით',
  'cite.loading': 'მონაცემები იტვირთება…',
  'cite.failed': 'მონაცემები ვერ ჩაიტვირთა.',
  'cite.rights': 'მონაცემების ლიცენზია: {licence}. მიუთითეთ წყარო: {credit}.',
  'cite.entry':
    '„{title}“. {work}. Delimit, მონაცემების ვერსია {version}. ციტატა: {publisher}, {published}. {address} (ნანახია: {accessed}).',
  'cite.finding':
    '{label}: {finding} ({work}, მონაცემების ვერსია {version}; რუკის მონაცემები: {credit}; {address}).',
  'csv.claim': 'მტკიცება',
  'csv.unit': 'ერთეული',
  'csv.note': 'შენიშვნა',
  'csv.layers': 'გამოყენებული ფენები',
  'csv.version': 'მონაცემების ვერსია',
  'csv.address': 'მისამართი',
} as const;
