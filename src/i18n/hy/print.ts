import type { PrintCatalogue } from '../print';

/** What prints and the page that makes them say, in Armenian; loaded where it is needed. */
export default {
  'print.north': 'Հս',
  'print.scale': 'Մասշտաբ 1:{scale}',
  'print.quoted': 'Մեջբերվում է՝ {source}։',
  'print.data-version': '{title}։ Տվյալների տարբերակ {version}։',
  'print.refused.small': 'Չափը շատ փոքր է․ յուրաքանչյուր կողմը պետք է լինի առնվազն {least} {unit}։',
  'print.refused.large': 'Չափը շատ մեծ է․ ոչ մի կողմ չպետք է գերազանցի {most} {unit}։',
  'print.refused.whole-pixels': 'Պիքսելներով չափը պետք է լինի ամբողջ թիվ։',
  'print.refused.margin': 'Այսպիսի լուսանցքը շատ քիչ տեղ է թողնում․ առավելագույնը՝ {most} {unit}։',
  'print.refused.scale': 'Մասշտաբը պետք է լինի 1:{least}-ից 1:{most}։',
  'print.refused.dpi': 'Լուծաչափը պետք է լինի {least}-ից {most} կետ մեկ դյույմում։',
  'print.refused.pixels':
    '{width} × {height} պիքսելն ավելի շատ է, քան հնարավոր է ստեղծել․ փոքրացրեք լուծաչափը կամ չափը։',
  'print.refused.no-room':
    'Վերնագիրն ու ծանոթագրությունները քարտեզի համար տեղ չեն թողնում․ բարձրությունը մեծացրեք առնվազն {more} մմ-ով կամ որևէ բան հանեք։',
  'print.refused.leaves-data':
    '1:{scale} մասշտաբով քարտեզը ցույց կտար տեղանք, որի մասին այս դոսյեում տվյալներ չկան։ Այս էջում տվյալների սահմաններում են մնում 1:{fits} և ավելի խոշոր մասշտաբները։',
  'print.refused.cmyk': 'CMYK կարող է լինել միայն PDF-ը․ ընտրեք RGB, մոխրագույն կամ սև։',
} satisfies PrintCatalogue;
