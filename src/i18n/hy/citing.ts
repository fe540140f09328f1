/** The messages about citing a claim and passing on its data, in Armenian. */
export const hyCiting = {
  'cite.open-map': 'Բացել քարտեզը',
  'cite.plain': 'Հղման ձևակերպում',
  'cite.sentence': 'Արդյունքը մեկ նախադասությամբ',
  'cite.copy': 'Պատճենել',
  'cite.copied': 'Պատճենված է․ {what}։',
  'cite.refused': 'Դիտարկիչը էջին թույլ չի տալիս պատճենել։ Տեքստն ընտրված է։',
  'cite.pieces': 'Մասերը՝ GeoJSON ձևաչափով',
  'cite.table': 'Աղյուսակը՝ CSV ձևաչափով',
  'cite.loading': 'Տվյալները բեռնվում են…',
  'cite.failed': 'Տվյալները հնարավոր չեղավ բեռնել։',
  'cite.rights': 'Տվյալների լիցենզիան՝ {licence}։ Նշեք աղբյուրը՝ {credit}։',
  'cite.entry':
    '«{title}»։ {work}։ Delimit, տվյալների տարբերակ {version}։ Ըստ մեջբերման՝ {publisher}, {published}։ {address} (դիտվել է՝ {accessed})։',
  'cite.finding':
    '{label}․ {finding} ({work}, տվյալների տարբերակ {version}, քարտեզի տվյալները՝ {credit}, {address})։',
  'csv.claim': 'Պնդում',
  'csv.unit': 'Միավոր',
  'csv.note': 'Նշում',
  'csv.layers': 'Օգտագործված շերտեր',
  'csv.version': 'Տվյալների տարբերակ',
  'csv.address': 'Հասցե',
} as const;
